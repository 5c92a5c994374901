import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalLanguage, createVocabulary, type JsonFeed } from '@iom-feed/core'
import fc from 'fast-check'
import { checkJsonFeed } from '../../test/check-json-feed.ts'
import { checkRss } from '../../test/check-rss.ts'
import { samplePost, samplePosts, samplePublication } from '../../test/samples.ts'
import type { Publication } from './publication.ts'
import { subscriptionPaths } from './subscription-paths.ts'
import { conceptAddress, languageAddress, subscriptions } from './subscriptions.ts'

function write(changes: Partial<Publication>): Record<string, string> {
  const files = subscriptions(samplePublication(changes))
  for (const { role } of files) assert.equal(role, 'root')
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]))
}

function parse(text: string | undefined): JsonFeed {
  const feed = JSON.parse(text ?? '') as JsonFeed
  checkJsonFeed(feed)
  return feed
}

const vocabulary = createVocabulary([
  { id: 'racism', prefLabel: { en: 'Racism', fi: 'Rasismi' } },
  { id: 'fi', prefLabel: { en: 'Financial institutions' } },
])

test('each language and each concept has its newest twenty entries, as JSON Feed, RSS, Atom and HTML', () => {
  const posts = samplePosts(50).map((post, index) => ({
    ...post,
    language: index % 2 ? 'fi' : 'en-GB',
    concepts: index === 3 ? ['racism'] : [],
  }))
  const languages = [
    { tag: 'en-GB', posts: 25 },
    { tag: 'fi', posts: 25 },
  ]
  const titles = { en: 'News', fi: 'Uutiset' }
  const baseUrl = 'https://feeds.example/iom/'
  const files = write({ posts, languages, titles, vocabulary, baseUrl })
  const names = ['en-GB', 'fi', 'racism', 'concept.fi']
  assert.deepEqual(Object.keys(files), names.flatMap(subscriptionPaths))
  const finnish = parse(files['feeds/fi.json'])
  assert.equal(finnish.title, 'Uutiset')
  assert.equal(finnish.language, 'fi')
  assert.equal(finnish.feed_url, 'https://feeds.example/iom/feeds/fi.json')
  assert.equal(finnish._iom?.about, 'https://feeds.example/iom/about.html')
  assert.deepEqual(
    finnish.items.map(({ id }) => id),
    Array.from({ length: 20 }, (_, index) => `p${48 - 2 * index}`),
  )
  const { channel, items } = checkRss(files['feeds/fi.rss'] ?? '')
  assert.equal(channel.self, 'https://feeds.example/iom/feeds/fi.rss')
  assert.equal(channel.language, 'fi')
  assert.equal(items.length, 20)
  const racism = parse(files['feeds/racism.json'])
  assert.equal(racism.title, 'News: Racism')
  assert.deepEqual(
    racism.items.map(({ id }) => id),
    ['p46'],
  )
})

test('a concept that no post carries has its address all the same', () => {
  const files = write({ vocabulary })
  assert.deepEqual(parse(files['feeds/racism.json']).items, [])
  assert.deepEqual(checkRss(files['feeds/racism.rss'] ?? '').items, [])
})

test('the subscription of a language holds what its readers accept, as in the elements', () => {
  const posts = ['en', 'en-GB', 'en-US', 'fi'].map((language) => samplePost({ id: language, language }))
  const languages = posts.map(({ id }) => ({ tag: id, posts: 1 }))
  const ids = (text: string | undefined) => parse(text).items.map(({ id }) => id)
  const files = write({ posts, languages })
  assert.deepEqual(ids(files['feeds/en.json']), ['en', 'en-GB', 'en-US'])
  assert.deepEqual(ids(files['feeds/en-GB.json']), ['en', 'en-GB'])
})

test('a subscription changes only where its posts do', () => {
  const posts = [samplePost({ id: 'a', language: 'fi' })]
  const languages = [{ tag: 'fi', posts: 1 }]
  assert.deepEqual(
    write({ posts, languages, updated: '2018-06-10T15:00:00+03:00' }),
    write({ posts, languages, updated: '2018-06-11T15:00:00+03:00' }),
  )
})

test('no language and no concept share an address, not even where case does not count', () => {
  const tags = fc
    .stringMatching(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/)
    .filter((tag) => canonicalLanguage(tag) !== undefined)
  fc.assert(
    fc.property(tags, (tag) => {
      assert.notEqual(conceptAddress(tag), languageAddress(tag))
      // Two concepts have two addresses.
      assert.ok(conceptAddress(tag).endsWith(`.${tag}`))
    }),
  )
  assert.equal(conceptAddress('return'), 'return')
  assert.equal(conceptAddress('eu'), 'concept.eu')
  assert.equal(conceptAddress('en-gb'), 'concept.en-gb')
  assert.equal(languageAddress('x-office'), undefined)
})
