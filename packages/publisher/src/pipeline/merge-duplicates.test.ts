import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from '@iom-feed/core'
import fc from 'fast-check'
import { samplePost } from '../../test/samples.ts'
import type { Placed } from '../sources/source.ts'
import { mergeDuplicates } from './merge-duplicates.ts'

const at = (source: number, id: string, post: Partial<Post> = {}, file = `feed${source}`): Placed<Post> => ({
  item: samplePost({ id, ...post }),
  file,
  line: 1,
  source,
})

const one = 'https://town.example/1'

function merge(...posts: readonly Placed<Post>[]) {
  const { items, merges } = mergeDuplicates(posts)
  return {
    posts: items.map(({ item }) => item),
    ids: items.map(({ item }) => item.id),
    merges: merges.map(({ kept, other, by, value }) => [kept.item.id, other.item.id, by, value]),
  }
}

test('posts at one address are one, and the source that the config names first wins', () => {
  const { posts, merges } = merge(
    at(0, 'a', { url: one, title: 'First', text: 'Whole', tags: ['AVRR'], language: 'en' }),
    at(1, 'b', {
      url: `${one}/?utm_source=rss`,
      title: 'Second',
      text: 'Other',
      tags: ['Return', 'AVRR'],
      authors: [{ name: 'Office' }],
      published: '2018-06-04T00:00:00Z',
    }),
  )
  assert.deepEqual(posts, [
    {
      id: 'a',
      url: one,
      title: 'First',
      text: 'Whole',
      published: '2018-06-04T00:00:00Z',
      tags: ['AVRR', 'Return'],
      authors: [{ name: 'Office' }],
      language: 'en',
      concepts: [],
    },
  ])
  assert.deepEqual(merges, [['a', 'b', 'address', `${one}/?utm_source=rss`]])
})

test('a language is taken over with how it is known, and only where there is none', () => {
  const declared = { url: one, language: 'fi', languageSource: 'declared' } as const
  const [taken] = merge(at(0, 'a', { url: one }), at(1, 'b', declared)).posts
  assert.deepEqual([taken?.language, taken?.languageSource], ['fi', 'declared'])
  const inherited = { url: one, language: 'fi-FI', languageSource: 'inherited' } as const
  const [own] = merge(at(0, 'a', inherited), at(1, 'b', declared)).posts
  assert.deepEqual([own?.language, own?.languageSource], ['fi-FI', 'inherited'])
})

test('posts of one id are one where the id is the same everywhere', () => {
  for (const id of ['tag:town.example,2018:1', 'urn:uuid:1', 'https://town.example/?p=1']) {
    assert.deepEqual(merge(at(0, id), at(1, id)).merges, [[id, id, 'id', id]])
  }
  for (const id of ['17', 'a/b', 'https:', 'tag:town'])
    assert.deepEqual(merge(at(0, id), at(1, id)).ids, [id, id])
})

test('an address that one source has for several posts is that of none', () => {
  const home = 'https://town.example/'
  const { ids } = merge(at(0, 'a', { url: home }), at(0, 'b', { url: home }), at(1, 'c', { url: home }))
  assert.deepEqual(ids, ['a', 'b', 'c'])
})

test('posts in different languages, and of one source, are left apart', () => {
  const url = one
  assert.equal(merge(at(0, 'a', { url, language: 'fi' }), at(1, 'b', { url, language: 'en' })).ids.length, 2)
  assert.equal(merge(at(0, 'urn:x:1', {}, 'a.md'), at(0, 'urn:x:1', {}, 'b.md')).ids.length, 2)
})

test('a feed that lists a post twice has it once; different posts of one id stay, to be told', () => {
  assert.deepEqual(merge(at(0, '1', { url: one }), at(0, '1', { url: `${one}#more` })).merges, [
    ['1', '1', 'id', '1'],
  ])
  assert.deepEqual(merge(at(0, '1', { title: 'A' }), at(0, '1', { title: 'A' })).ids, ['1'])
  assert.deepEqual(merge(at(0, '1', { title: 'A' }), at(0, '1', { title: 'B' })).ids, ['1', '1'])
})

test('what a copy is known by besides finds further copies', () => {
  const two = 'https://town.example/2'
  const { ids, merges } = merge(
    at(0, 'urn:x:1', { url: one }),
    at(1, 'urn:x:1', { url: two }),
    at(2, 'c', { url: two }),
  )
  assert.deepEqual(ids, ['urn:x:1'])
  assert.equal(merges.length, 2)
})

test('every post is left or merged, in its order, and none is made', () => {
  const some = fc.array(
    fc.record({
      source: fc.nat(2),
      id: fc.constantFrom('urn:x:1', 'urn:x:2', '3'),
      url: fc.constantFrom(one, `${one}?utm_id=1`, 'https://town.example/2'),
      language: fc.constantFrom('fi', 'en', undefined),
    }),
  )
  fc.assert(
    fc.property(some, (posts) => {
      const placed = posts.map(({ source, id, url, language }) =>
        at(source, id, { url, ...(language && { language }) }),
      )
      const { items, merges } = mergeDuplicates(placed)
      assert.equal(items.length + merges.length, placed.length)
      assert.deepEqual(
        items.map(({ item: { id } }) => id),
        placed.filter((post) => !merges.some(({ other }) => other === post)).map(({ item: { id } }) => id),
      )
    }),
  )
})
