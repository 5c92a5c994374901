import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countConcepts, countKinds, countLanguages } from './count-posts.ts'
import { chooseTranslation, groupEntries } from './entry.ts'
import { filterPosts, type PostFilter } from './filter-posts.ts'
import { mergePosts } from './merge-posts.ts'
import type { Post } from './post.ts'
import { sortPosts } from './sort-posts.ts'

function post(id: string, fields: Partial<Post> = {}): Post {
  return { id, tags: [], authors: [], concepts: [], ...fields }
}

function ids(posts: readonly Post[]): string {
  return posts.map(({ id }) => id).join(' ')
}

const somePosts = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        entry: fc.constantFrom('e1', 'e2', 'e3'),
        language: fc.constantFrom('fi', 'en', 'en-GB', 'ar'),
        published: fc.constantFrom(
          '2018-06-04T00:00:00Z',
          '2018-06-04T03:00:00+03:00',
          '2018-05-04T00:00:00Z',
          'never',
        ),
        kind: fc.constantFrom('news' as const, 'blog' as const),
        concepts: fc.subarray(['racism', 'voluntary-return']),
        tags: fc.subarray(['AVRR', 'rasismi', 'EURODAC']),
      },
      { requiredKeys: ['id', 'concepts', 'tags'] },
    )
    .map((fields): Post => ({ authors: [], ...fields })),
  { selector: ({ id }) => id },
)

const concepts = [
  { id: 'racism', labels: { en: 'Racism', fi: 'rasismi' }, aliases: [], posts: 1 },
  { id: 'voluntary-return', labels: { fi: 'Vapaaehtoinen paluu' }, aliases: ['AVRR', 'Return'], posts: 1 },
]

test('groupEntries() puts translations together where the first of them stands', () => {
  const entries = groupEntries([post('a', { entry: 'x' }), post('b'), post('c', { entry: 'x' })])
  assert.deepEqual(
    entries.map(({ id, posts }) => [id, ids(posts)]),
    [
      ['x', 'a c'],
      ['b', 'b'],
    ],
  )
})

test('chooseTranslation() takes the first accepted language, and none where none is accepted', () => {
  const posts = [post('en', { language: 'en' }), post('fi', { language: 'fi' }), post('unknown')]
  const entry = { id: 'x', posts }
  assert.equal(chooseTranslation(entry, ['sv', 'fi', 'en'])?.id, 'fi')
  assert.equal(chooseTranslation(entry, ['en-GB'])?.id, 'en')
  assert.equal(chooseTranslation(entry, [])?.id, 'en')
  assert.equal(chooseTranslation(entry, ['sv']), undefined)
})

const returnPosts = [
  post('a', { concepts: ['voluntary-return'], tags: ['AVRR', 'Return'] }),
  post('b', { concepts: ['voluntary-return'], tags: ['Vapaaehtoinen paluu'] }),
  post('c', { concepts: ['racism'], tags: ['rasismi'] }),
  post('d', { tags: ['EURODAC', 'coercion'] }),
]

test('filterPosts() gives one and the same set for every name of a concept', () => {
  for (const name of [
    'AVRR',
    'Return',
    'Vapaaehtoinen paluu',
    'voluntary-return',
    'avrr',
    'VAPAAEHTOINEN-PALUU',
  ]) {
    assert.equal(ids(filterPosts(returnPosts, { tags: [name] }, concepts)), 'a b', name)
  }
})

test('filterPosts() selects by raw tags that no concept knows', () => {
  assert.equal(ids(filterPosts(returnPosts, { tags: ['eurodac'] }, concepts)), 'd')
  assert.equal(ids(filterPosts(returnPosts, { tags: ['eurodac', 'AVRR'] }, concepts)), 'a b d')
  assert.equal(ids(filterPosts(returnPosts, { tags: ['nothing'] }, concepts)), '')
})

test('filterPosts() selects by the ids that posts carry where the feed names no concepts', () => {
  assert.equal(ids(filterPosts(returnPosts, { tags: ['Voluntary return'] })), 'a b')
})

test('filterPosts() lets posts of unknown language pass only where no languages are asked for', () => {
  const posts = [post('fi', { language: 'fi' }), post('gb', { language: 'en-GB' }), post('unknown')]
  assert.equal(ids(filterPosts(posts, { languages: ['en', 'so'] })), 'gb')
  assert.equal(ids(filterPosts(posts, { languages: [] })), 'fi gb unknown')
})

test('filterPosts() asks for all of language, tag and kind', () => {
  const filter = fc.record(
    {
      languages: fc.subarray(['fi', 'en']),
      tags: fc.subarray(['AVRR', 'Racism', 'eurodac']),
      kinds: fc.subarray(['news' as const, 'event' as const]),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(somePosts, filter, (posts, wanted) => {
      const { languages = [], tags = [], kinds = [] } = wanted
      const each: PostFilter[] = [{ languages }, { tags }, { kinds }]
      const inTurn = each.reduce((rest, one) => filterPosts(rest, one, concepts), posts)
      assert.deepEqual(filterPosts(posts, wanted, concepts), inTurn)
    }),
  )
})

test('sortPosts() sorts newest first, undated last, then by id', () => {
  const posts = [
    post('undated'),
    post('b', { published: '2018-06-04T00:00:00Z' }),
    post('a', { published: '2018-06-04T03:00:00+03:00' }),
    post('old', { published: '2018-05-04T00:00:00Z' }),
    post('bad', { published: 'yesterday' }),
  ]
  assert.equal(ids(sortPosts(posts)), 'a b old bad undated')
})

test('sortPosts() puts an entry where its newest post belongs', () => {
  const posts = [
    post('middle', { published: '2018-06-02T00:00:00Z' }),
    post('fi', { entry: 'x', published: '2018-06-01T00:00:00Z' }),
    post('en', { entry: 'x', published: '2018-06-03T00:00:00Z' }),
  ]
  assert.equal(ids(sortPosts(posts)), 'en fi middle')
})

test('sortPosts() gives one order for the same posts, keeps them all, and parts no translations', () => {
  fc.assert(
    fc.property(
      somePosts.chain((posts) =>
        fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
      ),
      ([posts, shuffled]) => {
        const sorted = sortPosts(posts)
        assert.deepEqual(sortPosts(shuffled), sorted)
        assert.deepEqual(new Set(sorted), new Set(posts))
        assert.deepEqual(
          groupEntries(sorted).flatMap((entry) => entry.posts),
          sorted,
        )
      },
    ),
  )
})

test('mergePosts() adds what is new, each id once', () => {
  const known = post('a', { title: 'known' })
  const merged = mergePosts([known], [post('a', { title: 'again' }), post('b'), post('b')])
  assert.equal(ids(merged), 'a b')
  assert.equal(merged[0], known)
})

test('counts are of entries, largest first, then by name', () => {
  const posts = [
    post('1', { entry: 'x', language: 'fi', kind: 'news', concepts: ['b', 'a'] }),
    post('2', { entry: 'x', language: 'en', kind: 'news', concepts: ['b'] }),
    post('3', { language: 'en', kind: 'blog', concepts: ['c'] }),
    post('4', { kind: 'blog', concepts: ['c', 'c'] }),
  ]
  assert.deepEqual(countConcepts(posts), [
    { id: 'c', posts: 2 },
    { id: 'a', posts: 1 },
    { id: 'b', posts: 1 },
  ])
  assert.deepEqual(countLanguages(posts), [
    { tag: 'en', posts: 2 },
    { tag: 'fi', posts: 1 },
  ])
  assert.deepEqual(countKinds(posts), [
    { kind: 'blog', posts: 2 },
    { kind: 'news', posts: 1 },
  ])
})
