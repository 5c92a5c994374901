import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readObservationsCsv, reconcile, writeObservationsCsv } from '@iom-feed/core'
import { extract } from '@iom-feed/core/extract'
import { makeLongReturnPost, makeReturnPosts, returnLanguages } from './make-return-posts.ts'
import { makeReturns } from './make-returns.ts'

const shape = { months: 24, areas: 12, groups: 3 }
const facts = makeReturns(shape)

test('the same seed gives the same facts, and another one others', () => {
  assert.deepEqual(makeReturns(shape), facts)
  assert.notDeepEqual(makeReturns({ ...shape, seed: 2 }), facts)
})

test('of each month, series and total there is one fact, or of some of them', () => {
  assert.equal(facts.length, 24 * 13 * 3)
  assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length)
  assert.deepEqual(makeReturns({ ...shape, facts: 100 }), facts.slice(0, 100))
})

test('facts are months, years and running totals, and most are exact', () => {
  const years = facts.filter(({ period: { start, end } }) => end - start === 11)
  const running = facts.filter(({ accumulation }) => accumulation === 'yearToDate')
  const exact = facts.filter(({ qualifier }) => qualifier === 'exact')
  for (const [some, least] of [
    [years, 0.02],
    [running, 0.1],
    [exact, 0.7],
  ] as const)
    assert.ok(some.length > least * facts.length)
  assert.deepEqual([...new Set(facts.map(({ qualifier }) => qualifier))].sort(), [
    'about',
    'almost',
    'exact',
    'over',
    'under',
  ])
})

test('all facts are true, so none contradicts another', () => {
  const { conflicts, setAside, problems } = reconcile(facts)
  assert.deepEqual([conflicts, setAside, problems], [[], [], []])
})

test('facts are the same when they have been written as a table and read again', () => {
  const { observations, problems } = readObservationsCsv(
    writeObservationsCsv(facts, { withConfidential: true }),
  )
  assert.deepEqual([observations, problems], [facts, []])
})

for (const language of returnLanguages) {
  test(`counts are found in posts of ${language}, in some of them`, () => {
    const posts = makeReturnPosts(language, 300)
    assert.equal(posts.length, 300)
    const telling = posts.filter(
      ({ text, published }) => extract(text, { language, published, hostArea: 'FI' }).candidates.length > 0,
    )
    assert.ok(telling.length > 40 && telling.length < 140, String(telling.length))
    assert.deepEqual(makeReturnPosts(language, 300), posts)
  })

  test(`a long post of ${language} has the length that it is asked for`, () => {
    for (const length of [1000, 10_000, 100_000])
      assert.equal(makeLongReturnPost(language, length).text.length, length)
  })
}
