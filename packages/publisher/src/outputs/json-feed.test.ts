import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { createVocabulary, type JsonFeed, type Post, readFeed } from '@iom-feed/core'
import fc from 'fast-check'
import { checkJsonFeed } from '../../test/check-json-feed.ts'
import { samplePost, samplePosts, samplePublication } from '../../test/samples.ts'
import type { OutputFile } from '../files/output-file.ts'
import { heaviestFirstPage, jsonFeed } from './json-feed.ts'
import type { Publication } from './publication.ts'
import { restorePath } from './restore-index.ts'

function parse(file: OutputFile | undefined): JsonFeed {
  return JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8')) as JsonFeed
}

/** The documents that hold posts: the pages, and last feed.json. */
function documents(publication: Publication): OutputFile[] {
  return jsonFeed(publication).filter(({ path }) => !path.startsWith('catalogue/') && path !== restorePath)
}

/** Follows `next_url` from feed.json, as a reader does, and drops the ids that it has seen. */
function readAll(files: readonly OutputFile[]): string[] {
  const seen = new Set<string>()
  let address: URL | undefined = new URL('https://feeds.example/feed.json')
  while (address) {
    const path: string = address.pathname.slice(1)
    const file = files.find((one) => one.path === path)
    assert.ok(file, `${path} is there`)
    const document = parse(file)
    for (const { id } of document.items) seen.add(id)
    address = document.next_url === undefined ? undefined : new URL(document.next_url, address)
  }
  return [...seen]
}

test('a document without posts is valid', () => {
  const files = jsonFeed(samplePublication())
  assert.deepEqual(
    files.map(({ path }) => path),
    [restorePath, 'feed.json'],
  )
  checkJsonFeed(parse(files.at(-1)))
})

test('few posts are all in feed.json, and nothing follows', () => {
  const root = parse(jsonFeed(samplePublication({ posts: samplePosts(20) })).at(-1))
  assert.equal(root.items.length, 20)
  assert.equal(root.next_url, undefined)
  assert.equal(root._iom.posts, 20)
})

test('page n holds entries 20n to 20n + 19, newest first, and leads to page n − 1', () => {
  const files = documents(samplePublication({ posts: samplePosts(70) }))
  const numbers = files.map(({ path, bytes }) => {
    const { items } = JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonFeed
    return [path.replace(/\.[0-9a-f]{12}\./, '.*.'), items[0]?._iom?.number, items.at(-1)?._iom?.number]
  })
  assert.deepEqual(numbers, [
    ['pages/0.*.json', 19, 0],
    ['pages/1.*.json', 39, 20],
    ['pages/2.*.json', 59, 40],
    ['pages/3.*.json', 69, 60],
    ['feed.json', 69, 50],
  ])
  assert.equal(files.at(-1)?.path, 'feed.json')
})

test('following the pages gives every post once, newest first, whatever the translations', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 90 })
  fc.assert(
    fc.property(sizes, fc.boolean(), (entries, based) => {
      const posts = entries.flatMap((size, index) => {
        const number = entries.length - 1 - index
        return Array.from({ length: size }, (_, copy) =>
          samplePost({ id: `${number}-${copy}`, entry: `e${number}`, number, text: 'x' }),
        )
      })
      const files = documents(
        samplePublication({ posts, ...(based && { baseUrl: 'https://feeds.example/' }) }),
      )
      assert.deepEqual(
        readAll(files),
        posts.map(({ id }) => id),
      )
      for (const file of files) {
        checkJsonFeed(parse(file))
        // An entry is whole on each page that holds any of it.
        const shown = parse(file).items
        for (const { _iom } of shown) {
          const here = shown.filter((item) => item._iom?.entry === _iom?.entry).length
          assert.equal(here, posts.filter(({ entry }) => entry === _iom?.entry).length)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('a new post changes the newest page at most', () => {
  const pagesOf = (posts: Post[], updated: string) =>
    documents(samplePublication({ posts, updated })).flatMap(({ path }) =>
      path === 'feed.json' ? [] : [path],
    )
  for (const heavy of [false, true]) {
    for (let count = 1; count < 70; count += heavy ? 7 : 1) {
      const before = pagesOf(
        samplePosts(count).map(heavy ? makeHeavy : (post) => post),
        '2018-06-10T15:00:00+03:00',
      )
      const after = pagesOf(
        samplePosts(count + 1).map(heavy ? makeHeavy : (post) => post),
        '2018-07-01T00:00:00+03:00',
      )
      assert.deepEqual(after.slice(0, before.length - 1), before.slice(0, -1), `${count} posts`)
    }
  }
})

/** Gives a post a text that hardly compresses. */
function makeHeavy(post: Post): Post {
  const parts = Array.from({ length: 12 }, (_, index) =>
    createHash('sha512').update(`${post.id} ${index}`).digest('base64'),
  )
  return { ...post, text: parts.join('') }
}

test('feed.json stays within its weight, and leads to what it leaves out', () => {
  const posts = samplePosts(30).map(makeHeavy)
  const files = jsonFeed(samplePublication({ posts }))
  const root = files.at(-1)
  const shown = parse(root).items.length
  assert.ok(brotliCompressSync(root?.bytes ?? '').length <= heaviestFirstPage)
  assert.ok(shown > 5 && shown < 20, `${shown} posts`)
  assert.deepEqual(
    readAll(files),
    posts.map(({ id }) => id),
  )
})

test('one entry is in feed.json however heavy it is', () => {
  const text = Array.from({ length: 40_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * index * 7) % 20_000)),
  ).join('')
  const files = jsonFeed(samplePublication({ posts: samplePosts(3).map((post) => ({ ...post, text })) }))
  assert.equal(parse(files.at(-1)).items.length, 1)
  assert.equal(readAll(files).length, 3)
})

test('addresses are relative without a base URL, and absolute with one', () => {
  const posts = samplePosts(50)
  const relative = parse(jsonFeed(samplePublication({ posts })).at(-1))
  assert.match(relative.next_url ?? '', /^pages\/1\.[0-9a-f]{12}\.json$/)
  assert.equal(relative._iom.about, 'about.html')
  assert.equal(relative.feed_url, undefined)
  const files = jsonFeed(samplePublication({ posts, baseUrl: 'https://feeds.example/iom/' }))
  const absolute = parse(files.at(-1))
  assert.match(absolute.next_url ?? '', /^https:\/\/feeds\.example\/iom\/pages\/1\.[0-9a-f]{12}\.json$/)
  assert.equal(absolute.feed_url, 'https://feeds.example/iom/feed.json')
  assert.match(parse(files[1]).next_url ?? '', /^https:\/\/feeds\.example\/iom\/pages\/0\./)
})

test('core reads the document back without a problem', () => {
  const publication = samplePublication({
    posts: samplePosts(3),
    description: 'x',
    licence: 'CC-BY-4.0',
    icon: 'https://a.example/i.png',
  })
  for (const file of documents(publication)) {
    const { feed, problems } = readFeed(parse(file), { url: 'https://feeds.example/feed.json' })
    assert.deepEqual(problems, [])
    assert.deepEqual(feed.posts, publication.posts)
  }
})

test('the first page has the concepts of its posts and the twelve largest, a later page those of its posts', () => {
  const vocabulary = createVocabulary(
    Array.from({ length: 40 }, (_, index) => ({
      id: `c${index}`,
      prefLabel: { en: `C ${index}` },
      altLabel: { en: [`Also ${index}`] },
    })),
  )
  const posts = samplePosts(60).map((post): Post => {
    const { number = 0 } = post
    return {
      ...post,
      tags: [`c-${number % 40}`, 'C 0'],
      concepts: number % 40 === 0 ? ['c0'] : [`c${number % 40}`, 'c0'],
    }
  })
  const files = jsonFeed(samplePublication({ posts, vocabulary }))
  const first = parse(files.at(-1))
  assert.deepEqual(first._iom.concepts?.[0], {
    id: 'c0',
    labels: { en: 'C 0' },
    aliases: ['Also 0'],
    posts: 60,
  })
  const used = new Set(first.items.flatMap((item) => item._iom?.concepts ?? []))
  const there = first._iom.concepts?.map(({ id }) => id) ?? []
  assert.ok([...used].every((id) => there.includes(id)))
  assert.equal(parse(files[0])._iom.concepts?.[0]?.posts, 20)
  assert.equal(parse(files[0])._iom.posts, undefined)
})
