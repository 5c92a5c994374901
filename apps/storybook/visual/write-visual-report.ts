import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding, Review } from './review-pictures.ts'

const sides = ['expected', 'actual', 'diff'] as const

/** Writes the PNGs of each finding and an `index.html` that shows them side by side, and gives the path of that. */
export async function writeVisualReport({ findings }: Review, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const sections = await Promise.all(findings.map((finding) => writeFinding(finding, folder)))
  const file = join(folder, 'index.html')
  await writeFile(file, page(sections))
  return file
}

async function writeFinding(finding: Finding, folder: string): Promise<string> {
  const figures = sides.map(async (side) => {
    const png = finding[side]
    if (!png) return ''
    const file = `${finding.name}.${side}.png`
    await writeFile(join(folder, file), png)
    return `<figure><figcaption>${side}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`
  })
  const heading = `<h2>${escapeHtml(finding.name)}</h2><p>${escapeHtml(finding.problem)}</p>`
  return `<section>${heading}<div>${(await Promise.all(figures)).join('')}</div></section>`
}

function page(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that differ</title>
<style>
  body { margin: 24px; font: 16px / 1.5 sans-serif; color: #222; background: #ddd; }
  div { display: flex; gap: 16px; align-items: start; }
  figure { flex: 0 1 auto; min-width: 0; margin: 0; }
  img { max-width: 100%; outline: 1px solid #888; }
</style>
<h1>Pictures that differ: ${sections.length}</h1>
${sections.join('\n')}
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;'))
}
