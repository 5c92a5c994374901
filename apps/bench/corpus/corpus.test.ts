import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createVocabulary, resolveTags } from '@iom-feed/core'
import { makeCorpus } from './make-corpus.ts'

const corpus = makeCorpus(2000)

test('the same seed gives the same posts, and another one others', () => {
  assert.deepEqual(makeCorpus(2000), corpus)
  assert.notDeepEqual(makeCorpus(2000, 2).posts[0], corpus.posts[0])
})

test('posts are in five languages, most of them in Finnish and English', () => {
  const shares = Map.groupBy(corpus.posts, ({ language }) => language)
  assert.deepEqual([...shares.keys()].sort(), ['ar', 'en', 'fi', 'ru', 'sv'])
  for (const [language, least] of [
    ['fi', 600],
    ['en', 550],
    ['sv', 250],
    ['ar', 60],
    ['ru', 60],
  ] as const)
    assert.ok((shares.get(language)?.length ?? 0) > least, language)
})

test('teasers have 40 to 110 words where they fit in 600 characters, 60 to 80 in the mean', () => {
  const lengths = corpus.posts.map(({ text }) => text.split(/\s+/).length)
  assert.ok(Math.max(...lengths) <= 110)
  assert.ok(Math.max(...corpus.posts.map(({ text }) => text.length)) <= 600)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  assert.ok(mean > 60 && mean < 80, String(mean))
})

test('a few words are frequent, and most are rare', () => {
  const counts = new Map<string, number>()
  for (const { text } of corpus.posts)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  assert.ok(counts.size > 15_000, String(counts.size))
  assert.ok([...counts.values()].filter((count) => count <= 2).length > counts.size / 2)
  assert.ok(['paluu', 'paluun', 'paluusta'].every((form) => (counts.get(form) ?? 0) > 0))
})

test('a tenth of the entries have a translation, of the same subjects', () => {
  const entries = [...Map.groupBy(corpus.posts, ({ entry }) => entry).values()]
  const translated = entries.filter(({ length }) => length > 1)
  assert.ok(Math.abs(translated.length / entries.length - 0.1) < 0.03)
  for (const [one, other] of translated) {
    assert.notEqual(one?.language, other?.language)
    assert.deepEqual(one?.concepts, other?.concepts)
  }
})

test('tags stand for the concepts of their post, of which few are large', () => {
  const vocabulary = createVocabulary(corpus.concepts)
  const counts = new Map<string, number>()
  for (const { tags, language, concepts } of corpus.posts) {
    assert.deepEqual(new Set(resolveTags(vocabulary, tags, language).concepts), new Set(concepts))
    for (const id of concepts) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const sizes = [...counts.values()].sort((one, other) => other - one)
  assert.ok((sizes[0] ?? 0) > 10 * (sizes.at(-1) ?? 0))
})

test('posts are dated over fifteen years, oldest first', () => {
  const dates = corpus.posts.map(({ published }) => published)
  assert.deepEqual([...dates].sort(), dates)
  assert.deepEqual([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)], ['2009', '2024'])
})
