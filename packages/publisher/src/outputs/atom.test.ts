import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createVocabulary } from '@iom-feed/core'
import fc from 'fast-check'
import { anyPublication } from '../../test/any-publication.ts'
import { checkAtom } from '../../test/check-atom.ts'
import { samplePost, samplePosts, samplePublication } from '../../test/samples.ts'
import { cleanText } from '../reading/fields.ts'
import { atom } from './atom.ts'
import type { Publication } from './publication.ts'

function write(changes: Partial<Publication>) {
  const [file] = atom(samplePublication(changes))
  return checkAtom(file?.bytes ?? new Uint8Array())
}

test('a feed without posts is valid', () => {
  const { feed, entries } = write({})
  assert.deepEqual(feed.title, [{ type: 'text', 'xml:lang': 'en', text: 'News' }])
  assert.deepEqual(feed.link, [{ rel: 'alternate', type: 'text/html', href: 'https://office.example/' }])
  assert.deepEqual(entries, [])
})

test('the newest twenty posts are in it, and it is as new as they are', () => {
  const { feed, entries } = write({ posts: samplePosts(30) })
  assert.equal(entries.length, 20)
  assert.equal(entries[0]?.link?.[0]?.href, 'https://office.example/29')
  assert.deepEqual(feed.updated, [{ text: '2018-01-02T05:00:00.000Z' }])
})

test('an entry says what its post says, each text in its own language', () => {
  const vocabulary = createVocabulary([{ id: 'racism', prefLabel: { en: 'Racism', fi: 'Rasismi' } }])
  const post = samplePost({
    id: 'https://office.example/?p=1',
    title: '25 < 26 & "more" ]]>',
    url: 'https://office.example/?a[]=1&b=2',
    text: 'One <b>\n\nTwo\nthree',
    published: '2018-06-04t00:00:00+03:00',
    modified: '2018-06-05T00:00:00+03:00',
    language: 'fi',
    tags: ['AVRR', 'rasismi'],
    concepts: ['racism'],
    authors: [{ name: 'The office', url: 'https://office.example/us' }, { url: 'mailto:a@office.example' }],
  })
  const baseUrl = 'https://feeds.example/iom/'
  const licence = 'https://creativecommons.org/licenses/by/4.0/'
  const { feed, entries } = write({ posts: [post], baseUrl, licence, vocabulary, description: 'All of it' })
  assert.deepEqual(feed.link, [
    { rel: 'alternate', type: 'text/html', href: 'https://office.example/' },
    { rel: 'self', type: 'application/atom+xml', href: 'https://feeds.example/iom/atom.xml' },
    { rel: 'license', href: licence },
  ])
  assert.deepEqual(feed.rights, [{ text: licence }])
  assert.match(feed.author?.[0]?.text ?? '', /^\s*office\.example\s*https:\/\/office\.example\/\s*$/)
  const [{ scheme, ...category } = {}] = entries[0]?.category?.slice(2) ?? []
  assert.deepEqual(category, { term: 'racism', label: 'Rasismi' })
  assert.match(scheme ?? '', /^urn:uuid:/)
  assert.deepEqual(
    { ...entries[0], author: entries[0]?.author?.length, category: entries[0]?.category?.slice(0, 2) },
    {
      lang: [{ text: 'fi' }],
      id: [{ text: 'https://office.example/?p=1' }],
      title: [{ type: 'text', text: '25 < 26 & "more" ]]>' }],
      published: [{ text: '2018-06-04T00:00:00+03:00' }],
      updated: [{ text: '2018-06-05T00:00:00+03:00' }],
      author: 1,
      link: [
        {
          rel: 'alternate',
          type: 'text/html',
          hreflang: 'fi',
          href: 'https://office.example/?a%5B%5D=1&b=2',
        },
      ],
      category: [{ term: 'AVRR' }, { term: 'rasismi' }],
      summary: [{ type: 'text', text: 'One <b>\n\nTwo\nthree' }],
    },
  )
})

test('a post that leads nowhere has its text as content, and one without a title the beginning of it', () => {
  const [entry] = write({
    posts: [{ id: 'a', text: 'Only a text', tags: [], concepts: [], authors: [] }],
  }).entries
  assert.deepEqual(entry?.content, [{ type: 'text', text: 'Only a text' }])
  assert.deepEqual(entry?.title, [{ type: 'text', text: 'Only a text' }])
  assert.deepEqual(entry?.updated, [{ text: '1970-01-01T00:00:00Z' }])
  assert.match(entry?.id?.[0]?.text ?? '', /^urn:uuid:/)
})

test('ids stay where the document moves, and where the post does', () => {
  const idOf = (url: string, baseUrl: string) =>
    write({ baseUrl, posts: [samplePost({ id: 'a', url })] }).entries[0]?.id?.[0]?.text
  assert.equal(
    idOf('https://office.example/a', 'https://one.example/'),
    idOf('https://office.example/b', 'https://other.example/'),
  )
})

test('whatever the sources hold, the feed is valid and has all of it', () => {
  fc.assert(
    fc.property(anyPublication, (publication) => {
      const [file] = atom(publication)
      assert.deepEqual(atom(publication), [file])
      const { entries } = checkAtom(file?.bytes ?? new Uint8Array())
      assert.equal(entries.length, publication.posts.length)
      for (const [index, { title, text, url }] of publication.posts.entries()) {
        const entry = entries[index]
        if (title !== undefined) assert.equal(entry?.title?.[0]?.text ?? '', cleanText(title))
        const words = url === undefined ? entry?.content : entry?.summary
        assert.equal(words?.[0]?.text ?? '', cleanText(text ?? ''))
      }
    }),
  )
})
