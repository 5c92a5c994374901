import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyPublication } from '../../test/any-publication.ts'
import { checkRss } from '../../test/check-rss.ts'
import { samplePost, samplePosts, samplePublication } from '../../test/samples.ts'
import { cleanText } from '../reading/fields.ts'
import { formatRfc822, rss } from './rss.ts'

function write(...parameters: Parameters<typeof samplePublication>) {
  const [file] = rss(samplePublication(...parameters))
  return checkRss(Buffer.from(file?.bytes ?? []).toString('utf8'))
}

test('a feed without posts is valid', () => {
  const { channel, items } = write()
  assert.equal(channel.title, 'News')
  assert.equal(channel.description, 'News')
  assert.deepEqual(items, [])
})

test('the newest twenty posts are in it', () => {
  const { items } = write({ posts: samplePosts(30) })
  assert.equal(items.length, 20)
  assert.equal(items[0]?.guid, 'p29')
  assert.equal(items[0]?.link, 'https://office.example/29')
})

test('an item says what its post says', () => {
  const post = samplePost({
    id: 'a & b',
    title: '25 < 26 & "more" ]]>',
    url: 'https://office.example/?a=1&b=2',
    text: 'One <b>\n\nTwo\nthree',
    published: '2018-06-04T00:00:00+03:00',
    language: 'fi',
    tags: ['AVRR', 'Paluu & muu'],
    authors: [{ name: 'The office' }],
  })
  const { channel, items } = write({ posts: [post], baseUrl: 'https://feeds.example/iom/' })
  assert.deepEqual(items, [
    {
      title: '25 < 26 & "more" ]]>',
      link: 'https://office.example/?a=1&b=2',
      description: '<p>One &lt;b&gt;</p><p>Two<br>three</p>',
      'dc:creator': ['The office'],
      category: ['AVRR', 'Paluu & muu'],
      guid: 'a & b',
      pubDate: 'Mon, 04 Jun 2018 00:00:00 +0300',
      'dc:language': 'fi',
    },
  ])
  assert.equal(channel.language, 'fi')
  assert.equal(channel.self, 'https://feeds.example/iom/rss.xml')
})

test('a feed in several languages has none, and without a base URL no address of its own', () => {
  const posts = [samplePost({ id: 'a', language: 'fi' }), samplePost({ id: 'b', language: 'en' })]
  const { channel, items } = write({ posts })
  assert.equal(channel.language, undefined)
  assert.equal(channel.self, undefined)
  assert.deepEqual(
    items.map((item) => item['dc:language']),
    ['fi', 'en'],
  )
})

test('what XML forbids is not in it', () => {
  const bad = 'a\u0000b\u0008c\u000bd\u001fe\ufffe\uffff\ud800f'
  const { items } = write({
    title: bad,
    posts: [samplePost({ id: 'x', title: bad, text: bad, tags: [bad] })],
  })
  assert.equal(items[0]?.title, 'abcde\ufffdf')
})

test('whatever the sources hold, the feed is valid and has all of it', () => {
  fc.assert(
    fc.property(anyPublication, (publication) => {
      const [file] = rss(publication)
      assert.deepEqual(rss(publication), [file])
      const { channel, items } = checkRss(Buffer.from(file?.bytes ?? []).toString('utf8'))
      assert.equal(channel.title, cleanText(publication.title))
      assert.equal(items.length, publication.posts.length)
      for (const [index, { id, title, url, tags, authors }] of publication.posts.entries()) {
        const item = items[index]
        assert.equal(item?.guid, cleanText(id))
        assert.equal(item?.link, url)
        if (title !== undefined) assert.equal(item?.title, cleanText(title))
        assert.deepEqual(item?.category ?? [], tags.map(cleanText))
        assert.deepEqual(item?.['dc:creator'] ?? [], authors.flatMap(({ name }) => name ?? []).map(cleanText))
      }
    }),
  )
})

test('formatRfc822() keeps the offset, and so the day', () => {
  assert.equal(formatRfc822('2018-06-04T00:00:00+03:00'), 'Mon, 04 Jun 2018 00:00:00 +0300')
  assert.equal(formatRfc822('2018-01-01T23:59:59.5Z'), 'Mon, 01 Jan 2018 23:59:59 +0000')
})
