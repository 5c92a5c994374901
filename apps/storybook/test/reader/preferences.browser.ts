import { beforeEach, describe, expect, test } from 'vitest'
import { commands, page } from 'vitest/browser'
import { deep, deepAll } from '../../../../packages/elements/test/deep.ts'
import { clippedTexts } from '../barriers/clipped-texts.ts'
import { nameOf, renderedElements } from '../barriers/composed-tree.ts'
import { motions } from '../barriers/motions.ts'
import { overlappingTexts } from '../barriers/overlapping-texts.ts'
import { sidewaysScrolling } from '../barriers/sideways-scrolling.ts'
import { showStory } from './show-story.ts'

describe('On paper', () => {
  const print = () => commands.emulateMedia({ media: 'print' })

  for (const id of [
    'elements-news-feed--whole',
    'elements-feed-filter--with-a-list',
    'elements-return-chart--with-everything',
  ])
    test(`${id} has no controls, and nothing is cut off`, async () => {
      await showStory(id)
      await print()
      const controls = renderedElements(document.body).filter((element) =>
        element.matches('button, input, select, summary'),
      )
      expect(controls.map(nameOf)).toEqual([])
      expect([...clippedTexts(document.body), ...overlappingTexts(document.body)]).toEqual([])
    })

  test('a teaser is whole', async () => {
    await showStory('elements-post-list--long-teaser')
    await page.viewport(320, 900)
    const teaser = deep(document.body, '[part=teaser]')
    expect(teaser.scrollHeight).toBeGreaterThan(teaser.clientHeight)
    await print()
    expect(teaser.scrollHeight).toBe(teaser.clientHeight)
  })

  test('posts and campaigns have their addresses', async () => {
    await showStory('elements-news-feed--whole')
    await print()
    for (const part of ['title-link', 'campaign-link']) {
      const link = deep(document.body, `[part=${part}]`)
      expect(getComputedStyle(link, '::after').content).toContain(link.getAttribute('href'))
    }
  })

  test('the table of the chart is there, although it was never opened', async () => {
    await showStory('elements-return-chart--with-everything')
    await print()
    expect(deep(document.body, 'td').checkVisibility()).toBe(true)
  })
})

test('Who asks for more contrast gets no soft text and no faint hairline', async () => {
  await showStory('elements-news-feed--whole')
  await commands.emulateMedia({ contrast: 'more' })
  for (const soft of deepAll(document.body, '.soft'))
    expect(getComputedStyle(soft).color).toBe('rgb(20, 32, 46)')
  expect(getComputedStyle(deep(document.body, 'article')).borderBlockEndColor).toBe('rgb(20, 32, 46)')
})

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test(`Nothing moves where the reader's system says "${reducedMotion}"`, async () => {
    await showStory('elements-news-feed--whole')
    await commands.emulateMedia({ reducedMotion })
    expect(motions(document.body)).toEqual([])
  })

describe('A window of 1280 by 1024 px', () => {
  beforeEach(() => page.viewport(1280, 1024))

  for (const [zoom, width, height] of [
    [200, 640, 512],
    [400, 320, 256],
  ] as const)
    for (const id of [
      'elements-news-feed--whole',
      'elements-return-chart--as-a-table',
      'elements-feed-filter--topics',
    ])
      test(`at ${zoom} % shows ${id} without scrolling sideways`, async () => {
        await showStory(id, { language: 'fi' })
        await page.viewport(width, height)
        const barriers = [clippedTexts, overlappingTexts, sidewaysScrolling].flatMap((rule) =>
          rule(document.body),
        )
        expect(barriers).toEqual([])
      })
})
