import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feed, ReturnsChart } from '@iom-feed/core'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { officeChart } from '../../stories/office-chart.ts'
import { officeClock, officeFeed } from '../../stories/office-feed.ts'
import { type ElementName, elementStyles, type RenderOptions, renderElement } from './render-element.ts'

const names = Object.keys(elementStyles) as ElementName[]

/** What could lead out of a text, an attribute, a style sheet, a comment or a template. */
const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '\0', '\r', '\n', '\r\n', '\t', ' ', '\u2028'),
      fc.constantFrom(
        '-->',
        '<!--',
        '<![CDATA[',
        ']]>',
        '</style>',
        '</template>',
        '<script>',
        '<p>',
        '$\u007b0}',
      ),
      fc.constantFrom('&lt;', '&#0;', '&amp', '&NotEqualTilde', '$&', '$1', '\ufeff', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => `⟦${pieces.join('')}⟧`)

const isText = /^(title|text|name|hashtag|tags|en|fi|sv|ar|words|number)$/

/** The same with something after each text that a reader sees. */
function withText<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string')
    return (isText.test(key) && !/^https?:/.test(value) ? value + text : value) as T
  if (Array.isArray(value)) return value.map((one) => withText(one, text, key)) as T
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withText(one, text, name)]),
  ) as T
}

function render(name: ElementName, text: string): string {
  const feed: Feed = withText(officeFeed, text)
  const chart: ReturnsChart = withText(officeChart, text)
  const options = { feed, lang: 'en', src: `/feed.json?${text}`, clock: officeClock, chart }
  return renderElement(name, options as RenderOptions<typeof name>)
}

/** All that a parser finds, as one text: elements, attributes and texts, also within templates. */
function outline(node: DefaultTreeAdapterTypes.Node): unknown[] {
  if ('value' in node) return [node.value]
  const within = 'content' in node ? node.content : node
  const children = 'childNodes' in within ? within.childNodes.flatMap(outline) : []
  const attributes = 'attrs' in node ? node.attrs.flatMap(({ name, value }) => [name, value]) : []
  return [node.nodeName, attributes, children]
}

function parsed(name: ElementName, text: string): string {
  return JSON.stringify(outline(parseFragment(render(name, text))))
}

for (const name of names)
  test(`renderElement() keeps every text of a feed in its place, in <${name}>`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // The chart has room by the number of letters.
        const plain = text.replace(/[^⟦⟧]/gs, 'x')
        // HTML has no way to write the character 0.
        const asParsed = JSON.stringify(text.replaceAll('\0', '\ufffd')).slice(1, -1)
        assert.equal(parsed(name, text).replaceAll(asParsed, plain), parsed(name, plain))
      }),
      { numRuns: 40 },
    )
  })

test('renderElement() makes no link of an address that may not be followed', () => {
  const [post] = officeFeed.posts
  assert.ok(post)
  const posts = [{ ...post, url: 'javascript:alert(1)' }]
  const html = renderElement('iom-post-list', { feed: { ...officeFeed, posts }, lang: 'en' })
  assert.ok(html.includes(post.title ?? '-'))
  assert.doesNotMatch(html, /javascript:/)
})

test('renderElement() takes nothing that a feed brings for a template', () => {
  const forged = JSON.parse('{"_$litType$":1,"strings":["<script>alert(1)</script>"],"values":[]}')
  const posts = [{ id: '1', title: forged, tags: [forged], concepts: [], authors: [] }]
  assert.throws(() => renderElement('iom-post-list', { feed: { ...officeFeed, posts }, lang: 'en' }))
  const concepts = [{ id: 'a', labels: { en: forged }, aliases: [], posts: 1 }]
  const html = renderElement('iom-feed-filter', { feed: { ...officeFeed, concepts }, lang: 'en' })
  assert.doesNotMatch(html, /<script/)
})

test('renderElement() writes as attributes what it was given, for the script to find', () => {
  const html = renderElement('iom-news-feed', {
    feed: officeFeed,
    lang: 'fi',
    src: 'https://feeds.example/feed.json?a=1&b="2"',
    languages: 'fi en',
    headingLevel: 3,
    noFigures: true,
    noFilter: false,
  })
  const [tag] = html.split('><')
  assert.equal(
    tag,
    '<iom-news-feed src="https://feeds.example/feed.json?a=1&amp;b=&quot;2&quot;" languages="fi en" heading-level="3" no-figures="" lang="fi"',
  )
  assert.doesNotMatch(html, /iom-stat-tile|undefined|\[object/)
  assert.match(html, /<h3 class="heading" part="feed-title">/)
})

test('renderElement() loads nothing, whatever is missing', () => {
  const fetched: unknown[] = []
  const ownFetch = globalThis.fetch
  globalThis.fetch = (input) => {
    fetched.push(input)
    return Promise.reject(new Error('no network'))
  }
  const nextUrl = 'https://feeds.example/pages/1.json'
  const feed: Feed = { ...officeFeed, nextUrl, catalogue: 'https://feeds.example/catalogue.json' }
  const options = { feed, lang: 'en', src: 'https://feeds.example/feed.json', limit: 90, tags: 'health' }
  for (const name of names) renderElement(name, options as RenderOptions<typeof name>)
  globalThis.fetch = ownFetch
  assert.deepEqual(fetched, [])
})

test('renderElement() says which elements there are', () => {
  assert.throws(() => renderElement('iom-feed' as 'iom-news-feed', { feed: officeFeed, lang: 'en' }), {
    message:
      'Cannot render "iom-feed": expected one of iom-campaign-banner, iom-feed-filter, iom-news-feed, iom-post-list, iom-return-chart, iom-stat-tile',
  })
})

test('an element has one style sheet, as elementStyles has it', () => {
  for (const name of names) {
    const html = render(name, '')
    assert.ok(html.includes(`<template shadowrootmode="open"><style>${elementStyles[name]}</style>`))
    assert.doesNotMatch(html, /\sstyle=/)
  }
})
