import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { argTypesOf } from '../.storybook/arg-types.ts'
import { designTokens } from '../.storybook/design-tokens.ts'
import { elements } from '../.storybook/manifest.ts'
import { groupStories, type IndexEntry } from '../blocks/story-groups.ts'
import { withoutFileLinks } from '../blocks/without-file-links.ts'

const index: { readonly entries: Record<string, IndexEntry> } = JSON.parse(
  readFileSync(new URL('../dist/index.json', import.meta.url), 'utf8'),
)

for (const [tagName, element] of elements) {
  const name = tagName.replace('iom-', '')

  test(`<${tagName}> has a page where the introduction links to, and stories`, () => {
    assert.equal(index.entries[`elements-${name}--docs`]?.type, 'docs')
    assert.ok(Object.keys(index.entries).filter((id) => id.startsWith(`elements-${name}--`)).length > 2)
  })

  test(`<${tagName}> has a row on its page for all that it has to offer`, () => {
    const rows = Object.values(argTypesOf(tagName) ?? {})
    const names = (category: string) =>
      rows.filter(({ table }) => table?.category === category).map((row) => row.name)
    const { slots = [], events = [], cssParts = [], cssProperties = [] } = element
    assert.deepEqual(
      names('parts'),
      cssParts.map((part) => part.name),
    )
    assert.deepEqual(
      names('events'),
      events.map((event) => event.name),
    )
    assert.deepEqual(
      names('custom properties'),
      cssProperties.map((property) => property.name),
    )
    assert.equal(names('slots').length, slots.length)
    assert.ok(names('attributes').includes('heading-level'))
    assert.ok(names('properties').includes('headingLevel'))
    assert.ok(names('properties').includes('feed'))
    assert.ok(!names('properties').includes('messages'), 'what is protected is left out')
  })
}

test('a design token stands once, with the elements that it changes', () => {
  const tokens = designTokens()
  assert.equal(new Set(tokens.map(({ name }) => name)).size, tokens.length)
  assert.deepEqual(tokens.find(({ name }) => name === '--iom-color-campaign')?.elements.toSorted(), [
    'iom-campaign-banner',
    'iom-news-feed',
  ])
  assert.equal(tokens.find(({ name }) => name === '--iom-radius')?.default, '4px')
  assert.equal(
    tokens.find(({ name }) => name === '--iom-padding')?.default,
    undefined,
    'it differs by element',
  )
})

test('the introduction leads to each story of the elements once, and knows one of each state', () => {
  const groups = groupStories(Object.values(index.entries))
  const listed = [...groups.values()].flatMap((elements) => [...elements.values()].flat()).map(({ id }) => id)
  const ids = Object.keys(index.entries).filter((id) => /^elements-.*(?<!--docs)$/.test(id))
  assert.deepEqual(listed.toSorted(), ids.toSorted())
  for (const [group, elements] of groups) assert.ok(elements.size > 0, group)
  for (const state of ['Loading', 'Failed', 'Empty', 'Colours', 'Right to left', 'Long words and texts'])
    assert.ok((groups.get(state)?.size ?? 0) >= 5, state)
})

test('the sidebar goes from the whole to what is beside it', () => {
  const titles = [...new Set(Object.values(index.entries).map(({ title }) => title.split('/')[0]))]
  assert.deepEqual(titles, [
    'Introduction',
    'Theming playground',
    'Design tokens',
    'Elements',
    'Guidance',
    'Accessibility',
  ])
})

test('links to files of the repository become words, others stay', () => {
  assert.equal(
    withoutFileLinks(
      'See [here](../a.md), [decision 39](decisions/0039.md#why), [gaps](#gaps), [W3C](https://w3.org).',
    ),
    'See here, decision 39, [gaps](#gaps), [W3C](https://w3.org).',
  )
})
