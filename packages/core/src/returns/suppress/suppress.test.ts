import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, returns, returnsTo, stated } from '../../../test/returns/counts.ts'
import type { StatedCount } from '../count.ts'
import type { Series } from '../observation.ts'
import { type SuppressOptions, suppress } from './suppress.ts'
import { defaultSuppressionPolicies } from './suppression-policy.ts'

const victims: Series = { ...returns, group: 'victims-of-trafficking' }

function kinds(counts: readonly StatedCount[], options?: SuppressOptions) {
  return suppress(counts, options).decisions.map(({ suppressed }) => suppressed ?? 'published')
}

test('suppress() publishes from the threshold up, zeros, and nothing between', () => {
  const values = [0, 1, 4, 5]
  const apart = values.map((value, year) => {
    const { period, ...rest } = count(returns, [1, 1], value)
    return { ...rest, period: { start: period.start + 24 * year, end: period.end + 24 * year } }
  })
  assert.deepEqual(kinds(apart), ['published', 'primary', 'primary', 'published'])
})

test('suppress() holds a rounded count for small where it may be', () => {
  assert.deepEqual(kinds([count(returns, [1, 1], 4, 6)]), ['primary'])
  assert.deepEqual(kinds([count(returns, [1, 1], 5, 6)]), ['published'])
})

test('suppress() withstands the difference of two running totals', () => {
  const counts = [count(returns, [1, 3], 290), count(returns, [1, 4], 292), count(returns, [4, 4], 2)]
  assert.deepEqual(kinds(counts), ['complementary', 'complementary', 'primary'])
  // The month need not be asked for.
  assert.deepEqual(kinds(counts.slice(0, 2)), ['complementary', 'complementary'])
})

test('suppress() withstands the difference of two editions', () => {
  const april = count(returns, [1, 4], 292)
  const options = { published: [count(returns, [1, 3], 290)] }
  assert.deepEqual(kinds([april], options), ['complementary'])
  assert.equal(suppress([april], options).decisions[0]?.alreadyDisclosed, false)
})

test('suppress() withstands the total less all parts but one', () => {
  const parts = [count(returnsTo('IQ'), [1, 1], 60), count(returnsTo('AF'), [1, 1], 3)]
  assert.deepEqual(kinds([count(returns, [1, 1], 63), ...parts]), ['published', 'complementary', 'primary'])
})

test('suppress() withstands the total less all listed parts, where the rest is not listed', () => {
  const counts = [count(returns, [1, 1], 63), count(returnsTo('IQ'), [1, 1], 60)]
  assert.deepEqual(kinds(counts), ['published', 'complementary'])
})

test('suppress() keeps back a second part, and the smallest that suffices', () => {
  const parts = [60, 20, 3].map((value, index) => count(returnsTo(`A${index}`), [1, 1], value))
  assert.deepEqual(kinds([count(returns, [1, 1], 83), ...parts]), [
    'published',
    'published',
    'complementary',
    'primary',
  ])
})

test('suppress() shows no zeros beside areas that are kept back', () => {
  const parts = [60, 20, 3, 0].map((value, index) => count(returnsTo(`A${index}`), [1, 1], value))
  assert.deepEqual(kinds([count(returns, [1, 1], 83), ...parts]).slice(1), [
    'published',
    'complementary',
    'primary',
    'complementary',
  ])
})

test('suppress() leaves a known threshold of no use: two small parts do not bound each other', () => {
  // 5 + 3 + 2: with the 5 published, the 3 would be known for at most 4 and at least 1, but no more than 5 in all.
  const parts = [5, 3, 1].map((value, index) => count(returnsTo(`A${index}`), [1, 1], value))
  assert.deepEqual(kinds([count(returns, [1, 1], 9), ...parts]).slice(1), [
    'complementary',
    'primary',
    'primary',
  ])
})

test('suppress() publishes protected groups by year for all areas, from their threshold up', () => {
  const others = [count(returns, [1, 12], 600)]
  const kind = (...asked: readonly StatedCount[]) => kinds([...others, ...asked]).slice(1)
  assert.deepEqual(kind(count(victims, [1, 12], 11)), ['published'])
  assert.deepEqual(kind(count(victims, [1, 12], 10)), ['primary'])
  assert.deepEqual(kind(count(victims, [1, 12], 0)), ['primary'])
  assert.deepEqual(kind(count(victims, [4, 4], 20)), ['primary'])
  const iraq = count({ ...returnsTo('IQ'), group: victims.group }, [1, 12], 20)
  assert.deepEqual(kind(iraq), ['primary'])
  const { decisions } = suppress([count(victims, [4, 4], 20), count(victims, [5, 5], 2)])
  assert.deepEqual(
    decisions.map(({ reasons }) => reasons),
    [['yearly-totals-only'], ['below-threshold', 'yearly-totals-only']],
  )
})

test('suppress() keeps a group back where all who returned may be of it', () => {
  assert.deepEqual(kinds([count(returns, [1, 12], 14), count(victims, [1, 12], 12)]), [
    'published',
    'complementary',
  ])
})

test('suppress() says of what is public already that it is disclosed', () => {
  const april = count(returns, [4, 4], 2)
  const { decisions } = suppress([april], { published: [stated(april, 'teaser')] })
  assert.deepEqual([decisions[0]?.suppressed, decisions[0]?.alreadyDisclosed], ['primary', true])
  const editions = [count(returns, [1, 3], 290), count(returns, [1, 4], 292)]
  assert.equal(suppress([april], { published: editions }).decisions[0]?.alreadyDisclosed, true)
  assert.equal(suppress([april]).decisions[0]?.alreadyDisclosed, false)
})

test('suppress() knows a group for disclosed where what is public bounds it', () => {
  const { decisions } = suppress([count(returns, [4, 4], 6), count(victims, [4, 4], 3)], {
    published: [count(returns, [4, 4], 6)],
  })
  assert.equal(decisions[1]?.alreadyDisclosed, true)
})

test('suppress() withholds the words that state a suppressed count, and those that hold them', () => {
  const quote = 'Among the returned four have been victims of trafficking, two more cases in April.'
  const counts = [
    stated(count(returns, [1, 4], 339), 'april', 'Overall this year 339 migrants have returned'),
    stated(count(victims, [1, 4], 4), 'april', 'four have been victims of trafficking'),
    stated(count(victims, [4, 4], 2), 'april', quote),
    stated(count(returns, [5, 5], 58), 'may', 'a total of 58 persons returned'),
  ]
  const { withheld } = suppress(counts)
  assert.deepEqual(
    withheld.map(({ post, quote, counts }) => [post, quote.length, counts]),
    [
      ['april', 37, [1, 2]],
      ['april', quote.length, [1, 2]],
    ],
  )
})

test('suppress() takes thresholds from the policies, and protects nobody only where one says off', () => {
  const counts = [count(returns, [1, 1], 2), count(victims, [1, 12], 3)]
  assert.deepEqual(kinds(counts, { policies: [{ threshold: 'off' }] }), ['published', 'published'])
  assert.deepEqual(kinds(counts, { policies: [] }), ['primary', 'primary'])
  const strict = [{ measures: ['returns'], groups: ['_T'], threshold: 20 }, ...defaultSuppressionPolicies]
  assert.deepEqual(kinds([count(returns, [1, 1], 19)], { policies: strict }), ['primary'])
})

test('suppress() publishes how many destinations there were: they are no persons', () => {
  const destinations = { ...returns, measure: 'destinations', unit: 'countries' }
  assert.deepEqual(kinds([count(destinations, [1, 3], 2)]), ['published'])
})

test('suppress() gives the same whenever it is asked, and nothing for nothing', () => {
  const counts = [
    count(returns, [1, 1], 63),
    count(returnsTo('IQ'), [1, 1], 60),
    count(returnsTo('AF'), [1, 1], 3),
  ]
  assert.deepEqual(suppress(counts), suppress(counts))
  assert.deepEqual(suppress([]), { decisions: [], withheld: [] })
})
