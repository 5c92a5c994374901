import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from '@iom-feed/core'
import { samplePost } from '../../test/samples.ts'
import type { Placed } from '../sources/source.ts'
import { linkTranslations } from './link-translations.ts'

const address = (id: string) => `https://town.example/${id}`

const at = (
  id: string,
  language: string | undefined,
  names: readonly string[] = [],
  post: Partial<Post> = {},
): Placed<Post> => ({
  item: samplePost({ id, url: address(id), ...(language && { language }), ...post }),
  file: '/feed.xml',
  translations: names.map(address),
})

function link(...posts: readonly Placed<Post>[]) {
  const { items, merges } = linkTranslations(posts)
  return {
    entries: items.map(({ item }) => item.entry),
    merges: merges.map(({ kept, other, by, value }) => [kept.item.id, other.item.id, by, value]),
  }
}

test('a post and the one whose address it names share the entry of the first', () => {
  assert.deepEqual(link(at('a', 'fi', ['b']), at('b', 'en', ['a']), at('c', 'sv')), {
    entries: ['a', 'a', undefined],
    merges: [['a', 'b', 'translation', address('b')]],
  })
  assert.deepEqual(link(at('a', 'fi'), at('b', 'en', ['a?utm_source=rss'])).entries, ['a', 'a'])
})

test('an entry that a source declares takes in what is named, and the translations of that', () => {
  const { entries } = link(
    at('a', 'fi', [], { entry: 'e' }),
    at('b', 'en', ['a'], { entry: 'f' }),
    at('c', 'sv', [], { entry: 'f' }),
  )
  assert.deepEqual(entries, ['e', 'e', 'e'])
})

test('a second post of a language, one of no language and one that is not there stay apart', () => {
  assert.deepEqual(link(at('a', 'fi', ['b', 'c', 'd']), at('b', 'fi'), at('c', undefined)).merges, [])
  const { entries } = link(at('a', 'fi', ['b', 'c']), at('b', 'en'), at('c', 'en'))
  assert.deepEqual(entries, ['a', 'a', undefined])
})

test('a post that names itself is no translation', () => {
  assert.deepEqual(link(at('a', 'fi', ['a'])).entries, [undefined])
})
