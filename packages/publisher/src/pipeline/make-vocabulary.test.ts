import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Concept } from '@iom-feed/core'
import { makeVocabulary } from './make-vocabulary.ts'

const place = (...concepts: Concept[]) =>
  concepts.map((item, index) => ({ item, file: '/v.yaml', line: index + 1 }))

test('a concept that takes a name of another is left out, and named with its line', () => {
  const { vocabulary, problems } = makeVocabulary(
    place(
      { id: 'return', prefLabel: { en: 'Return' } },
      { id: 'retour', prefLabel: { en: 'RETURN' } },
      { id: 'racism', prefLabel: { en: 'Racism' } },
    ),
  )
  assert.deepEqual([...vocabulary.concepts.keys()], ['return', 'racism'])
  assert.equal(problems.length, 1)
  assert.equal(problems[0]?.line, 2)
  assert.match(
    problems[0]?.message ?? '',
    /^Cannot name concept "retour" .*: expected its own name, got one of "return"$/,
  )
})

test('a concept with a wrong broader one keeps its names', () => {
  const { vocabulary, problems } = makeVocabulary(
    place(
      { id: 'a', prefLabel: { en: 'A' }, broader: ['b'] },
      { id: 'b', prefLabel: { en: 'B' }, broader: ['a'] },
      { id: 'c', prefLabel: { en: 'C' }, broader: ['nowhere'] },
    ),
  )
  assert.deepEqual([...vocabulary.concepts.keys()], ['a', 'b', 'c'])
  assert.deepEqual(
    problems.map(({ line, path }) => [line, path]),
    [
      [1, 'broader[0]'],
      [3, 'broader[0]'],
    ],
  )
})
