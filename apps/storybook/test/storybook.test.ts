import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { argTypesOf } from '../.storybook/arg-types.ts'
import { designTokens } from '../.storybook/design-tokens.ts'
import { elements } from '../.storybook/manifest.ts'

interface Entry {
  readonly type: 'docs' | 'story'
  readonly importPath: string
}

const index: { readonly entries: Record<string, Entry> } = JSON.parse(
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
