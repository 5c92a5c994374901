import { expect, test } from 'vitest'
import { deep, deepAll } from '../../../../packages/elements/test/deep.ts'
import { renderedTexts } from '../barriers/composed-tree.ts'
import { showStory } from './show-story.ts'

/** Where, in px from the left, the middle of a piece of a text is drawn. */
function placeOf(element: Element, piece: string): number {
  for (const { node } of renderedTexts(element)) {
    const start = node.data.lastIndexOf(piece)
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + piece.length)
    const { left, width } = range.getBoundingClientRect()
    return left + width / 2
  }
  throw new Error(`Cannot find "${piece}": expected it in "${element.textContent}"`)
}

/** Checks that pieces of a text stand in this order, from the left to the right. */
function expectFromTheLeft(element: Element, ...pieces: string[]): void {
  const places = pieces.map((piece) => placeOf(element, piece))
  expect(places, pieces.join(' ')).toEqual(places.toSorted((a, b) => a - b))
}

test('On an Arabic page a Latin hashtag and a host name read from the left, and a day from the right', async () => {
  await showStory('elements-news-feed--whole', { language: 'ar' })
  expectFromTheLeft(deep(document.body, '[part=campaign-label] bdi'), '#', 'imwith', 'you')
  expectFromTheLeft(deep(document.body, '[part=campaign-label]'), '#imwithyou', 'حملة')
  expectFromTheLeft(deep(document.body, '[part=site]'), 'finland', '.iom', '.int')
  expectFromTheLeft(deep(document.body, '[part=date]'), '2018', 'يونيو', '4')
})

test('On an Arabic page posts in other languages keep their own direction, and their full stop', async () => {
  await showStory('elements-post-list--all-posts', { language: 'ar' })
  const finnish = deepAll(document.body, '[part=teaser]').find(({ textContent }) =>
    textContent?.includes('läpi.'),
  )
  if (!finnish) throw new Error('Cannot find the Finnish teaser')
  expectFromTheLeft(finnish, 'käydään', 'läpi', '.')
})

test('On an English page an Arabic title reads from the right, with its colon and its European digits in place', async () => {
  await showStory('elements-post-list--arabic-among-others', { language: 'en' })
  const title = deepAll(document.body, '[part=title-link]').find(({ textContent }) =>
    textContent?.includes('دليل'),
  )
  if (!title) throw new Error('Cannot find the Arabic title')
  expectFromTheLeft(title, 'خطوة بخطوة', ':', 'دليل')
})

test('On a Persian page a title with a Latin name and Persian digits reads from the right', async () => {
  await showStory('elements-post-list--persian-page')
  const [title] = deepAll(document.body, '[part=title-link]')
  if (!title) throw new Error('Cannot find the Persian title')
  expectFromTheLeft(title, 'گام', '۶', 'بازگشت', ':', 'IOM', 'راهنمای')
  expectFromTheLeft(title, 'I', 'OM')
})

test('On an Arabic page a tag in an unknown language is an island of its own', async () => {
  await showStory('elements-post-list--many-tags', { language: 'ar' })
  for (const tag of deepAll(document.body, '[part=tags] span'))
    expect(getComputedStyle(tag).unicodeBidi).toBe('isolate')
})

test('On an Arabic page the chart runs from the right, and the number of each month stands over its name', async () => {
  await showStory('elements-return-chart--exact', { language: 'ar' })
  const places = deepAll<SVGElement & HTMLElement>(document.body, 'line.sure').map(
    (bar) => bar.getBoundingClientRect().left,
  )
  expect(places.slice(0, 7)).toEqual(places.slice(0, 7).toSorted((a, b) => b - a))
  for (const month of deepAll(document.body, 'svg g')) {
    const [value, name] = ['.value', '.name'].map((part) =>
      month.querySelector(part)?.getBoundingClientRect(),
    )
    expect(
      Math.abs((value?.left ?? 0) + (value?.width ?? 0) / 2 - (name?.left ?? 9) - (name?.width ?? 0) / 2),
    ).toBeLessThan(2)
  }
})
