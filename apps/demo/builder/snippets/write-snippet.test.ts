import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { compile } from 'svelte/compiler'
import { render } from 'svelte/server'
import { transformWithOxc } from 'vite'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { parse } from 'yaml'
import { anyChoice } from '../choice/any-choice.ts'
import { type Choice, defaultChoice } from '../choice/choice.ts'
import { type ChosenElement, chosenElements } from '../choice/chosen-elements.ts'
import type { Facts, Place } from './snippet.ts'
import { type SnippetKind, snippetKinds, writeSnippet } from './write-snippet.ts'

const origin = 'https://feeds.example'
const facts: Facts = {
  origin,
  version: '1.2.3',
  integrity: 'sha384-feed',
  listIntegrity: 'sha384-list',
  chartIntegrity: 'sha384-chart',
  link: {
    href: 'https://office.example/?a=1&b="2"',
    text: `News & "more" {{ now }} {now} </script> <b> [gallery]`,
    language: 'en',
  },
  concepts: [
    { id: 'voluntary-return', labels: { en: 'Voluntary return' }, aliases: ['AVRR'], posts: 5 },
    { id: 'eu', labels: { en: 'European Union' }, aliases: [], posts: 1 },
  ],
  languages: [
    { tag: 'en', posts: 13 },
    { tag: 'fi', posts: 2 },
  ],
}

type Parent = DefaultTreeAdapterTypes.ParentNode
type Found = DefaultTreeAdapterTypes.Element

function code(kind: SnippetKind, choice: Choice, place: Place): string {
  return writeSnippet(kind, choice, facts).blocks.find((block) => block.place === place)?.code ?? ''
}

function choose(changes: Partial<Choice>): Choice {
  return { ...defaultChoice, ...changes }
}

function allElements({ childNodes }: Parent): Found[] {
  return childNodes.flatMap((node) => ('tagName' in node ? [node, ...allElements(node)] : []))
}

function attributesOf({ attrs }: Found): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('childNodes' in node) return node.childNodes.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

/** Asserts that some HTML has the chosen elements and their links, one script at most, and nothing else. */
function assertShows(html: string, expected: readonly ChosenElement[], names: readonly string[]): void {
  const found = allElements(parseFragment(html)).filter(({ tagName }) => tagName !== 'script')
  assert.deepEqual(
    found.map(({ tagName }) => tagName),
    expected.flatMap(({ name }) => [name, 'a']),
  )
  for (const [index, { attributes }] of expected.entries()) {
    const [element, link] = found.slice(2 * index) as [Found, Found]
    const own = attributesOf(element)
    for (const [name, value] of attributes)
      if (names.includes(name)) assert.equal(own[name], String(value), html)
    assert.deepEqual(attributesOf(link), { href: facts.link.href, lang: 'en' })
    assert.equal(textOf(link), facts.link.text)
  }
}

const texts = ['src', 'lang', 'languages', 'tags', 'figure', 'layout', 'theme']

for (const [kind, place] of [
  ['html', 'page'],
  ['strict-csp', 'page'],
  ['wordpress-block', 'custom-html'],
  ['drupal', 'drupal-template'],
] as const)
  test(`the HTML for ${kind} has the chosen elements, whatever the names in it are`, () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const expected = chosenElements(choice, origin)
        const html = code(kind, choice, place)
        assertShows(html, expected, [...texts, 'limit', 'months', 'heading-level'])
        const scripts = allElements(parseFragment(html)).filter(({ tagName }) => tagName === 'script')
        assert.equal(scripts.length, kind === 'drupal' ? 0 : 1)
        if (kind === 'wordpress-block') assert.doesNotMatch(html, /[[\]]/)
        if (kind === 'drupal') assert.equal(html.match(/\{[{%#]/g)?.length, 1)
      }),
    )
  })

/** What a framework makes of a snippet, as HTML. */
const renderers = {
  react: async (source: string) => {
    const jsx = { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } as const
    const { code: script } = await transformWithOxc(source, 'news.tsx', { jsx })
    const News = new Function('createElement', 'Fragment', `${withoutImports(script)}\nreturn News`)
    return renderToStaticMarkup(createElement(News(createElement, Fragment)))
  },
  svelte: async (source: string) => {
    const { js } = compile(source, { generate: 'server' })
    const script = withoutImports(js.code).replace('export default function', 'return function')
    return render(new Function('$', script)(await import('svelte/internal/server' as string))).body
  },
  vue: (source: string) => {
    const [, template = ''] = /<template>([\s\S]*)<\/template>/.exec(source) ?? []
    const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('iom-') }
    return renderToString(createSSRApp({ template, compilerOptions }))
  },
}

function withoutImports(script: string): string {
  return script.replace(/^\s*import .*$/gm, '').replace(/^export (?=function)/gm, '')
}

for (const kind of ['react', 'svelte', 'vue'] as const)
  test(`the component for ${kind} has the chosen elements, whatever the names in it are`, async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, async (choice) => {
        const html = await renderers[kind](code(kind, choice, 'component'))
        assertShows(html.replace(/<!--[\s\S]*?-->/g, ''), chosenElements(choice, origin), texts)
      }),
      { numRuns: 50 },
    )
  })

test('the library for Drupal is YAML that loads the script as a module', () => {
  const choice = choose({ show: 'list', pinned: true })
  assert.deepEqual(parse(code('drupal', choice, 'drupal-library')), {
    'iom-feed': {
      js: {
        [`${origin}/elements/1.2.3/iom-post-list.js`]: {
          type: 'external',
          attributes: { type: 'module', crossorigin: 'anonymous', integrity: 'sha384-list' },
        },
      },
    },
  })
})

test('a script that is not pinned moves with the major version, without a hash; under a strict policy it is pinned', () => {
  const moving = `<script type="module" src="${origin}/elements/1/iom-feed.js" crossorigin="anonymous"></script>\n`
  const pinned = `<script type="module" src="${origin}/elements/1.2.3/iom-feed.js"\n  integrity="sha384-feed" crossorigin="anonymous"></script>\n`
  assert.ok(code('html', choose({}), 'page').startsWith(moving))
  assert.ok(code('html', choose({ pinned: true }), 'page').startsWith(pinned))
  assert.ok(code('strict-csp', choose({}), 'page').startsWith(pinned))
})

test('the policy names images and the policy of Trusted Types only where they are needed', () => {
  const policy = (changes: Partial<Choice>) => code('strict-csp', choose(changes), 'policy')
  assert.doesNotMatch(policy({}), /img-src/)
  assert.match(policy({ layout: 'cards' }), /img-src https:\/\/feeds\.example;/)
  assert.match(policy({}), /trusted-types iom-feed$/m)
  assert.match(policy({ show: 'chart' }), /trusted-types iom-return-chart$/m)
})

test('colour and density go into a style sheet, never into an attribute', () => {
  const choice = choose({ accent: '#7a1f3d', density: 'dense' })
  assert.equal(
    code('html', choice, 'styles'),
    'iom-news-feed {\n  --iom-color-accent: #7a1f3d;\n  --iom-gap: 10px;\n}\n',
  )
  assert.doesNotMatch(code('html', choice, 'page'), /style/)
})

test('each kind of thing has the attributes that it knows, whatever else was chosen', () => {
  const without = ['heading', 'campaigns', 'figures', 'filter', 'rss'] as const
  const namesOf = (show: Choice['show']) =>
    chosenElements(choose({ show, without, layout: 'cards', months: 6, figures: ['a', 'b'] }), origin).map(
      ({ name, attributes }) => [name, ...attributes.map(([attribute]) => attribute)].join(' '),
    )
  assert.deepEqual(namesOf('feed'), [
    'iom-news-feed src limit layout no-heading no-campaigns no-figures no-filter no-rss',
  ])
  assert.deepEqual(namesOf('list'), ['iom-post-list src limit layout no-rss'])
  assert.deepEqual(namesOf('banner'), ['iom-campaign-banner src'])
  assert.deepEqual(namesOf('tiles'), ['iom-stat-tile src figure', 'iom-stat-tile src figure'])
  assert.deepEqual(namesOf('chart'), ['iom-return-chart src months'])
})

test('a frame leads to the page of what was chosen, and says what it leaves out', () => {
  const choice = choose({ show: 'list', tags: ['AVRR', 'Return'], languages: ['fi'], labels: 'fi' })
  const [frame] = allElements(parseFragment(code('iframe', choice, 'page')))
  const { src, title } = attributesOf(frame as Found)
  assert.equal(title, facts.link.text)
  const address = new URL(String(src))
  assert.equal(address.origin + address.pathname, `${origin}/embed/list.html`)
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    lang: 'fi',
    languages: 'fi',
    tags: 'AVRR, Return',
    limit: '5',
  })
  assert.deepEqual(writeSnippet('iframe', choice, facts).notes, [])
  assert.match(
    code('iframe', choose({ without: ['figures'] }), 'page'),
    /feed\.html\?limit=5&amp;no-figures=&amp;filter="/,
  )
  assert.match(code('iframe', choose({ without: ['filter'] }), 'page'), /feed\.html\?limit=5"/)
  assert.deepEqual(writeSnippet('iframe', choose({ accent: '#7a1f3d' }), facts).notes, ['frame-looks'])
})

test('an address for WordPress names what is shown and nothing else, as nothing else would count', () => {
  const choice = choose({ show: 'tiles', languages: ['fi'], labels: 'fi', theme: 'dark' })
  assert.equal(code('wordpress-url', choice, 'editor-line'), `${origin}/embed/figures.html\n`)
  assert.deepEqual(writeSnippet('wordpress-url', choice, facts).notes, ['page-as-it-is'])
})

test('without JavaScript there is the fragment of the subject, else of the language, in the level of headings that fits', () => {
  const name = (changes: Partial<Choice>) => code('no-javascript', choose(changes), 'rss').trim()
  assert.equal(name({ tags: ['AVRR'], languages: ['fi'] }), `${origin}/feeds/voluntary-return.rss`)
  assert.equal(name({ languages: ['fi'] }), `${origin}/feeds/fi.rss`)
  assert.equal(name({ tags: ['eu'] }), `${origin}/feeds/en.rss`)
  assert.match(
    code('no-javascript', choose({ level: 3 }), 'fragment-copy'),
    /"https:\/\/feeds\.example\/fragments\/h4\/en\.html"/,
  )
})

test('every kind has something to copy for whatever was chosen, and ends its lines', () => {
  fc.assert(
    fc.property(anyChoice, fc.constantFrom(...snippetKinds), (choice, kind) => {
      const { blocks } = writeSnippet(kind, choice, facts)
      assert.ok(blocks.length > 0)
      for (const block of blocks) assert.match(block.code, /\S\n$/)
    }),
  )
})
