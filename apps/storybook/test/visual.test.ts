import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  comparePixels,
  decodePng,
  encodePng,
  isWithinTolerance,
  type Pixels,
} from '@iom-feed/build-config/pictures'
import { acceptPictures } from '../visual/accept-pictures.ts'
import { findDifferingArea } from '../visual/find-differing-area.ts'
import { describeLook, parseLook } from '../visual/looks.ts'
import { openStorybook, type Storybook } from '../visual/open-storybook.ts'
import { reviewPictures } from '../visual/review-pictures.ts'
import { writeVisualReport } from '../visual/write-visual-report.ts'

const folder = await mkdtemp(join(tmpdir(), 'iom-feed-visual-'))
after(() => rm(folder, { recursive: true, force: true }))

/** A Storybook in which only `<iom-stat-tile>` is pictured, once. */
async function openTile(css = ''): Promise<Storybook> {
  const storybook = await openStorybook({ css })
  after(() => storybook.close())
  const pictures = storybook.pictures.filter(
    ({ name }) => name === 'elements-stat-tile--missing-month.light-320',
  )
  assert.equal(pictures.length, 1)
  return { ...storybook, pictures }
}

function square(width: number, colour: readonly number[]): Pixels {
  const data = Uint8Array.from({ length: width * width * 4 }, (_, index) => colour[index % 4] ?? 0)
  return { data, width, height: width }
}

const blue = [0, 51, 160, 255]

test('an accepted picture passes, until a colour changes: then the pixels are counted and shown', async () => {
  const accepted = await mkdtemp(join(folder, 'accepted-'))
  const tile = await openTile()
  const first = await reviewPictures(tile, accepted)
  assert.deepEqual(
    first.findings.map(({ kind }) => kind),
    ['new'],
  )
  await acceptPictures(first, accepted)
  assert.deepEqual(await reviewPictures(tile, accepted), { passed: 1, findings: [] })

  const changed = await reviewPictures(await openTile('.page { --iom-color-accent: #0a0 }'), accepted)
  assert.equal(changed.passed, 0)
  const [finding] = changed.findings
  assert.equal(finding?.kind, 'changed')
  assert.match(
    finding.problem,
    /^Expected at most 0.1 % of pixels to differ, got \d\.\d\d % \(\d{3,} of \d{5}\), within \d+ × \d+ px at \d+ from the left and \d+ from the top$/,
  )

  const report = join(folder, 'report')
  const html = await readFile(await writeVisualReport(changed, report), 'utf8')
  assert.match(html, /<h2>elements-stat-tile--missing-month<small>light, 320 px wide<\/small><\/h2>/)
  assert.ok(html.includes(finding.problem))
  for (const caption of ['Before, as accepted', 'After, as it is now', 'Difference, in red'])
    assert.ok(html.includes(`<figcaption>${caption}</figcaption>`))
  for (const side of ['expected', 'actual', 'diff']) {
    const file: string = `${finding.name}.${side}.png`
    assert.ok(html.includes(`<img src="${file}"`))
    assert.equal((await decodePng(await readFile(join(report, file)))).width, 320)
  }
})

test('a picture without a story is named, and goes when the new look is accepted', async () => {
  const accepted = await mkdtemp(join(folder, 'accepted-'))
  const none = { pictures: [], take: () => Promise.reject(new Error('There is nothing to take')) }
  await acceptPictures(
    { passed: 0, findings: [{ name: 'old', kind: 'new', problem: '', actual: Buffer.from('') }] },
    accepted,
  )
  const review = await reviewPictures(none, accepted)
  assert.deepEqual(review, {
    passed: 0,
    findings: [
      { name: 'old', kind: 'left over', problem: 'Expected a story that has it in "visual", got none' },
    ],
  })
  await acceptPictures(review, accepted)
  assert.deepEqual(await readdir(accepted), [])
})

test('a text in a font of the machine fails, for it looks different on others', async () => {
  const accepted = await mkdtemp(join(folder, 'accepted-'))
  const review = await reviewPictures(await openTile('.page { --iom-font-family: monospace }'), accepted)
  assert.equal(review.findings[0]?.kind, 'failed')
  assert.match(review.findings[0].problem, /expected the fonts of visual\/host-page.css, got ".+" for ".+"/)
  await acceptPictures(review, accepted)
  assert.deepEqual(await readdir(accepted), [])
})

test('a look is a theme and a width, and may have a language', () => {
  assert.deepEqual(parseLook('forced-colors-320', 'a'), {
    theme: 'forced-colors',
    width: 320,
    language: 'en',
  })
  assert.deepEqual(parseLook('light-1280-ar', 'a'), { theme: 'light', width: 1280, language: 'ar' })
  assert.equal(describeLook(parseLook('forced-colors-320-fi', 'a')), 'forced colors, 320 px wide, in fi')
  assert.throws(() => parseLook('light-640', 'elements-a--b'), {
    message:
      'Cannot read "visual" of elements-a--b: expected light, dark, forced-colors, print, inherit, each with 320 or 1280, such as dark-320 or dark-320-ar, got "light-640"',
  })
})

test('one pixel in a thousand may differ, and no more', () => {
  const expected = square(100, blue)
  const data = Uint8Array.from(expected.data)
  // In one block, which is no smoothed edge.
  for (let pixel = 0; pixel < 10; pixel++) data.set([255, 255, 255, 255], pixel * 4)
  const ten = comparePixels(expected, { ...expected, data })
  assert.deepEqual([ten.differing, ten.total, isWithinTolerance(ten)], [10, 10_000, true])
  data.set([255, 255, 255, 255], 10 * 4)
  assert.equal(isWithinTolerance(comparePixels(expected, { ...expected, data })), false)
})

test('what only the larger of two pictures covers differs', () => {
  const { differing, total, diff } = comparePixels(square(10, blue), square(12, blue))
  assert.deepEqual([differing, total, diff.width], [12 * 12 - 10 * 10, 12 * 12, 12])
  assert.deepEqual(findDifferingArea(diff), { left: 0, top: 0, width: 12, height: 12 })
})

test('the area that differs is as large as it has to be, and none where nothing differs', () => {
  const expected = square(20, blue)
  assert.equal(findDifferingArea(comparePixels(expected, expected).diff), undefined)
  const data = Uint8Array.from(expected.data)
  for (const y of [7, 8, 9]) for (const x of [3, 4, 5, 6]) data.set([255, 255, 255, 255], (y * 20 + x) * 4)
  assert.deepEqual(findDifferingArea(comparePixels(expected, { ...expected, data }).diff), {
    left: 3,
    top: 7,
    width: 4,
    height: 3,
  })
})

test('a picture is kept without loss', async () => {
  const gradient = square(16, blue)
  for (let index = 0; index < gradient.data.length; index += 4) gradient.data[index] = index / 4
  assert.deepEqual(Buffer.from((await decodePng(await encodePng(gradient))).data), Buffer.from(gradient.data))
})
