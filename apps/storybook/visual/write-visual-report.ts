import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeLook, parseLook } from './looks.ts'
import type { Finding, Review } from './review-pictures.ts'

/** What a reviewer calls the PNGs of a finding. */
const sides = {
  expected: 'Before, as accepted',
  actual: 'After, as it is now',
  diff: 'Difference, in red',
} as const

/** The beginnings of each finding's section. */
const kinds = {
  changed: 'Looks different',
  new: 'New',
  'left over': 'No story asks for it any more',
  failed: 'Could not be taken',
} as const

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
  const figures = (['expected', 'actual', 'diff'] as const).map(async (side) => {
    const png = finding[side]
    if (!png) return ''
    const file = `${finding.name}.${side}.png`
    await writeFile(join(folder, file), png)
    return `<figure><figcaption>${sides[side]}</figcaption><a href="${file}"><img src="${file}" alt="${sides[side]}"></a></figure>`
  })
  const { story, look } = partsOf(finding.name)
  const heading = `<h2>${escapeHtml(story)}<small>${escapeHtml(look)}</small></h2>`
  const problem = `<p><strong>${kinds[finding.kind]}.</strong> ${escapeHtml(finding.problem)}</p>`
  return `<section>${heading}${problem}<div>${(await Promise.all(figures)).join('')}</div></section>`
}

/** The story and the look, in words, that a picture's name stands for; a picture that is left over may have any name. */
function partsOf(name: string): { story: string; look: string } {
  const [, story = name, look = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? []
  try {
    return { story, look: describeLook(parseLook(look, story)) }
  } catch {
    return { story, look }
  }
}

function page(sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that differ</title>
<style>
  body { margin: 24px; font: 16px / 1.5 sans-serif; color: #222; background: #ddd; }
  section { margin-block: 24px; padding: 16px 24px 24px; background: #fff; }
  h2 { margin: 0; font-size: 20px; }
  h2 small { display: block; color: #555; font-size: 16px; font-weight: 400; }
  div { display: flex; gap: 16px; align-items: start; }
  figure { flex: 0 1 auto; min-width: 0; margin: 0; }
  figcaption { padding-block-end: 4px; font-weight: 600; }
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
