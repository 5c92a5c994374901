import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { deep, deepAll, textOf } from '../../../../packages/elements/test/deep.ts'
import { nameOf, renderedElements } from '../barriers/composed-tree.ts'
import { liveRegions } from '../barriers/live-regions.ts'
import { focused } from './focused.ts'
import { showStory } from './show-story.ts'

/** Puts something to begin at before all that is on the page, and something to end at behind it. */
function enclose(): [before: HTMLButtonElement, after: HTMLButtonElement] {
  const [before, after] = [document.createElement('button'), document.createElement('button')]
  document.body.prepend(before)
  document.body.append(after)
  return [before, after]
}

/** What has the focus after each press of a key, until it is on `last`. */
async function pressUntil(keys: string, last: Element): Promise<Element[]> {
  const reached: Element[] = []
  while (focused() !== last) {
    if (reached.length > 200) throw new Error(`Cannot leave the element: expected ${keys} to get out of it`)
    await userEvent.keyboard(keys)
    reached.push(focused() ?? document.body)
  }
  return reached.slice(0, -1)
}

for (const [id, language] of [
  ['elements-news-feed--whole', 'en'],
  ['elements-news-feed--whole', 'ar'],
  ['elements-post-list--posts', 'en'],
  ['elements-feed-filter--topics', 'fi'],
  ['elements-campaign-banner--with-everything', 'en'],
  ['elements-stat-tile--with-everything', 'en'],
  ['elements-return-chart--with-everything', 'ar'],
] as const)
  test(`Tab goes through ${id} in "${language}" in reading order, back again, and out at both ends`, async () => {
    await showStory(id, { language })
    const [before, after] = enclose()
    const controls = renderedElements(document.body).filter(
      (element) =>
        element.matches('a[href], button, input, select, summary') &&
        ![before, after].includes(element as HTMLButtonElement),
    )
    before.focus()
    const forwards = await pressUntil('{Tab}', after)
    expect(forwards.map(nameOf)).toEqual(controls.map(nameOf))
    const backwards = await pressUntil('{Shift>}{Tab}{/Shift}', before)
    expect(backwards.map(nameOf)).toEqual(controls.map(nameOf).toReversed())
    for (const button of [before, after]) button.remove()
  })

test('Enter on the button for more puts the focus on the first post that was added, and one region tells how many', async () => {
  await showStory('elements-news-feed--whole')
  const list = deep(document.body, 'iom-post-list')
  deep(list, '[part=more]').focus()
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(focused()?.matches('[part=title-link]')).toBe(true))
  expect(focused()).toBe(deepAll(list, '[part=title-link]')[5])
  expect(liveRegions(document.body).map(({ textContent }) => textContent?.trim())).toEqual([
    '8 more, 13 in all.',
  ])
})

test('Space chooses a topic, keeps the focus there, and one region tells how many posts there are', async () => {
  await showStory('elements-news-feed--whole')
  const topic = deepAll(document.body, '[part=topic]')[1]
  topic?.focus()
  await userEvent.keyboard(' ')
  await vi.waitFor(() => expect(textOf(document.body, '[role=status]')).toBe('7 posts found.'))
  expect(topic?.ariaPressed).toBe('true')
  expect(focused()).toBe(topic)
  expect(liveRegions(document.body)).toHaveLength(1)
})

test('Enter on the button for more topics puts the focus on the first topic that was added', async () => {
  await showStory('elements-feed-filter--topics')
  const { length } = deepAll(document.body, '[part=topic]')
  deep(document.body, '[part=more-topics]').focus()
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(focused()).toBe(deepAll(document.body, '[part=topic]')[length]))
})

test('An arrow key chooses a language, keeps the focus there, and one region tells how many posts there are', async () => {
  await showStory('elements-feed-filter--with-a-list')
  const languages = deep<HTMLSelectElement>(document.body, 'select')
  languages.focus()
  await userEvent.keyboard('{ArrowDown}')
  await vi.waitFor(() => expect(textOf(document.body, '[role=status]')).toMatch(/^\d+ posts? found\.$/))
  expect(languages.value).toBe('en')
  expect(focused()).toBe(languages)
})

test('What is typed into the search field is found, and Escape takes it back', async () => {
  await showStory('elements-feed-filter--with-a-list')
  const field = deep<HTMLInputElement>(document.body, '[part=search]')
  field.focus()
  await userEvent.keyboard('april')
  await vi.waitFor(() => expect(textOf(document.body, '[role=status]')).toBe('1 post found.'))
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(textOf(document.body, '[role=status]')).toBe('13 posts found.'))
  expect(field.value).toBe('')
  expect(focused()).toBe(field)
})

test('Enter opens the table of the chart, and keeps the focus', async () => {
  await showStory('elements-return-chart--with-everything')
  const summary = deep(document.body, 'summary')
  summary.focus()
  await userEvent.keyboard('{Enter}')
  expect(deep<HTMLDetailsElement>(document.body, 'details').open).toBe(true)
  expect(focused()).toBe(summary)
})

for (const name of ['news-feed', 'post-list', 'feed-filter', 'campaign-banner', 'stat-tile', 'return-chart'])
  test(`<iom-${name}> tells politely that it could not be loaded, and keeps the reader's place at another try`, async () => {
    await showStory(`elements-${name}--failed`)
    const element = deep(document.body, `iom-${name}`)
    await vi.waitFor(() => expect(deepAll(element, '[part=retry]')).toHaveLength(1))
    expect(liveRegions(document.body).map(({ textContent }) => textContent?.trim())).toEqual([
      'This could not be loaded.',
    ])
    deep(element, '[part=retry]').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(focused()).toBe(deep(element, '.root')))
    await vi.waitFor(() => expect(deepAll(element, '[part=retry]')).toHaveLength(1))
    expect(textOf(element, '[role=status]')).toBe('This could not be loaded.')
  })

test('Where more posts could not be loaded, the list says so, and its button can be pressed again', async () => {
  await showStory('elements-post-list--more-failed')
  expect(textOf(document.body, '[role=status]')).toBe('This could not be loaded.')
  expect(textOf(document.body, '[part=count]')).toBe('This could not be loaded.')
  expect(deep(document.body, '[part=more]').ariaDisabled).toBe('false')
})
