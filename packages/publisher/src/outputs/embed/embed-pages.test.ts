import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { anyPublication } from '../../../test/any-publication.ts'
import { samplePosts, samplePublication } from '../../../test/samples.ts'
import { roleAt } from '../../files/output-path.ts'
import { elementsBundle } from '../elements-bundle.ts'
import { jsonFeed } from '../json-feed.ts'
import type { Publication } from '../publication.ts'
import { embedPages } from './embed-pages.ts'

const elements = await elementsBundle()
const baseUrl = 'https://feeds.example/iom/'

/** The files of a publication's embed pages as texts, by their paths. */
async function makePages(publication: Publication): Promise<Map<string, string>> {
  const files = await embedPages(publication, [...elements, ...jsonFeed(publication)])
  for (const { path, role } of files) assert.equal(roleAt(path), role, path)
  return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
}

interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** All elements that a parser finds, also within templates. */
function listElements(node: DefaultTreeAdapterTypes.Node): Found[] {
  const within = 'content' in node ? node.content : node
  const children = 'childNodes' in within ? within.childNodes : []
  const inner = children.flatMap(listElements)
  if (!('attrs' in node)) return inner
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const text = children.map((child) => ('value' in child ? child.value : '')).join('')
  return [{ name: node.tagName, attributes, text }, ...inner]
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

const officePublication = samplePublication({ posts: samplePosts(3), baseUrl })

test('embedPages() makes a page for each view, what oEmbed says of it, and a redirect for each link to another host', async () => {
  const files = await makePages(officePublication)
  const paths = [...files.keys()].map((path) => path.replace(/[0-9a-f]{12}/, 'HASH'))
  assert.deepEqual(paths.sort(), [
    'embed/banner.html',
    'embed/banner.oembed.json',
    'embed/feed.html',
    'embed/feed.oembed.json',
    'embed/list.html',
    'embed/list.oembed.json',
    'embed/resize.js',
    // Three posts and all news.
    ...Array.from({ length: 4 }, () => 'go/HASH.html'),
  ])
  const page = files.get('embed/list.html') ?? ''
  assert.match(page, /<link rel="canonical" href="https:\/\/office\.example\/">/)
  assert.match(
    page,
    /<link rel="alternate" type="application\/json\+oembed" title="News" href="https:\/\/feeds\.example\/iom\/embed\/list\.oembed\.json">/,
  )
  const data = { observations: [], areas: {}, title: { en: 'Returns' } }
  const statistics = await makePages(samplePublication({ data }))
  assert.match(statistics.get('embed/figures.html') ?? '', /<title>News: Returns<\/title>/)
  assert.ok(statistics.has('embed/chart.html'))
})

test('embedPages() writes no address of its own where it does not know the address of the document', async () => {
  const files = await makePages(samplePublication({ posts: samplePosts(3) }))
  assert.deepEqual([...files.keys()].sort(), [
    'embed/banner.html',
    'embed/feed.html',
    'embed/list.html',
    'embed/resize.js',
  ])
  assert.doesNotMatch([...files.values()].join(''), /oembed\+json|feeds\.example/)
})

test('embedPages() makes the same of the same posts an hour later', async () => {
  const later = { ...officePublication, updated: '2018-06-10T16:00:00+03:00' }
  assert.deepEqual(await makePages(later), await makePages(officePublication))
})

test('what oEmbed says is version 1.0 of type rich, in the form that WordPress keeps', async () => {
  const files = await makePages({ ...officePublication, title: 'News & "more"' })
  const { html, ...answer } = JSON.parse(files.get('embed/list.oembed.json') ?? '')
  assert.deepEqual(answer, {
    version: '1.0',
    type: 'rich',
    title: 'News & "more"',
    provider_name: 'News & "more"',
    provider_url: 'https://office.example/',
    width: 600,
    height: 1000,
  })
  const [quote, link, frame] = listElements(parseFragment(html))
  assert.deepEqual(
    [quote?.attributes.class, link?.attributes.href],
    ['wp-embedded-content', 'https://office.example/'],
  )
  const { class: name, sandbox, security, src, title } = frame?.attributes ?? {}
  assert.deepEqual(
    [name, sandbox, security, src, title],
    [
      'wp-embedded-content',
      'allow-scripts',
      'restricted',
      'https://feeds.example/iom/embed/list.html',
      'News & "more"',
    ],
  )
})

/** The elements that pages of whatever texts may have, and what may be in their attributes. */
function checkPage(html: string): void {
  const found = listElements(parse(html))
  const of = (name: string) => found.filter((one) => one.name === name)
  for (const { name, attributes } of found) {
    for (const attribute of Object.keys(attributes))
      assert.doesNotMatch(attribute, /^(?:on|style$|srcdoc$)/, `${name} ${attribute}`)
    const address = attributes.href
    if (name === 'a' && address !== undefined) assert.match(address, /^https?:/)
    assert.doesNotMatch(name, /^(?:iframe|object|embed|form\w)/)
  }
  const policy = of('meta').find((meta) => meta.attributes['http-equiv'] === 'Content-Security-Policy')
  const allowed = policy?.attributes.content ?? ''
  assert.doesNotMatch(allowed, /unsafe|[*]/)
  const scripts = of('script').filter(({ attributes }) => attributes.type !== 'application/json')
  assert.deepEqual(
    scripts.map(
      ({ attributes, text }) => attributes.src?.replace(/.*\//, '') ?? allowed.includes(hashOf(text)),
    ),
    [true, scripts[1]?.attributes.src?.replace(/.*\//, '')],
  )
  assert.match(scripts[1]?.attributes.integrity ?? '', /^sha384-/)
  for (const { text } of of('style')) assert.ok(allowed.includes(hashOf(text)))
  const [redirects] = of('script').filter(({ attributes }) => attributes.id === 'redirects')
  for (const path of Object.values(JSON.parse(redirects?.text ?? '{}')))
    assert.match(String(path), /^\.\.\/go\/[0-9a-f]{12}\.html$/)
}

test('no text leaves its place in embed pages, in what oEmbed says, or in redirects', async () => {
  await fc.assert(
    fc.asyncProperty(anyPublication, async (publication) => {
      for (const [path, text] of await makePages(publication)) {
        if (path.startsWith('embed/') && path.endsWith('.html')) checkPage(text)
        if (path.endsWith('.json')) {
          const names = listElements(parseFragment(JSON.parse(text).html)).map(({ name }) => name)
          assert.deepEqual(names, ['blockquote', 'a', 'iframe'])
        }
        if (path.startsWith('go/')) {
          const found = listElements(parse(text))
          const names = found
            .map(({ name }) => name)
            .filter((name) => !/^(?:html|head|body|meta|title)$/.test(name))
          assert.deepEqual(names, ['link', 'p', 'a'])
          const { href = '' } = found.find(({ name }) => name === 'a')?.attributes ?? {}
          assert.match(href, /^https?:\/\//)
          const refresh = found.find(({ attributes }) => attributes['http-equiv'] === 'refresh')
          assert.equal(refresh?.attributes.content, `0; url=${href}`)
        }
      }
    }),
    { numRuns: 40 },
  )
})
