import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Embed } from '../embeds/embed.ts'

const words = 'What stands here is the text of a partner, which readers are in the middle of. '

/** Writes a partner's page without the embed's script: it has text above the embed, and much below. */
export async function writePage({ markup }: Embed, folder: string): Promise<void> {
  const paragraphs = Array.from({ length: 30 }, () => `<p>${words.repeat(4)}</p>`).join('\n')
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A partner</title>
<link rel="icon" href="data:,">
<style>body { max-width: 640px; margin: 0 auto; font: 16px / 1.5 sans-serif }</style>
<h1>A partner</h1>
<p>${words}</p>
<div id="embed">${markup}</div>
${paragraphs}
</html>`
  await writeFile(join(folder, 'page.html'), page)
}
