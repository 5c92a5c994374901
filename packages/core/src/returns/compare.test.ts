import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { count, returns, returnsTo } from '../../test/returns/counts.ts'
import { compare } from './compare.ts'
import type { CountError } from './count-error.ts'
import { previousPeriod, samePeriodLastYear } from './earlier-period.ts'

test('compare() tells a direction only where every pair of numbers does', () => {
  const direction = (current: readonly [number, number], previous: readonly [number, number]) =>
    compare(count(returns, [5, 5], ...current), count(returns, [4, 4], ...previous)).direction
  assert.equal(direction([58, 58], [49, 49]), 'rise')
  assert.equal(direction([49, 49], [58, 58]), 'fall')
  assert.equal(direction([49, 49], [49, 49]), 'same')
  assert.equal(direction([360, 400], [350, 360]), 'unknown')
  assert.equal(direction([361, 400], [350, 360]), 'rise')
  assert.equal(direction([360, 400], [360, 400]), 'unknown')
})

test('compare() holds a missing count for unknown, never for 0', () => {
  const { period } = count(returns, [4, 4], 0)
  assert.deepEqual(compare(count(returns, [5, 5], 58), { period }), { direction: 'unknown', period })
})

test('compare() leaves an end of the difference open where an interval is', () => {
  const open = { ...count(returns, [4, 4], 0), interval: { lower: 50 } }
  const { direction, difference } = compare(count(returns, [5, 5], 40), open)
  assert.deepEqual([direction, difference], ['fall', { upper: -10 }])
  assert.deepEqual(compare({ ...open, period: { start: 24_220, end: 24_220 } }, count(returns, [4, 4], 40)), {
    direction: 'rise',
    difference: { lower: 10 },
    period: { start: 24_219, end: 24_219 },
  })
})

test('compare() never gives a direction that a pair of numbers contradicts', () => {
  const ends = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 5 }))
  fc.assert(
    fc.property(ends, ends, fc.nat({ max: 5 }), fc.nat({ max: 5 }), ([a, width], [b, other], x, y) => {
      const current = a + Math.min(x, width)
      const previous = b + Math.min(y, other)
      const { direction, difference } = compare(
        count(returns, [5, 5], a, a + width),
        count(returns, [4, 4], b, b + other),
      )
      const truth = current > previous ? 'rise' : current < previous ? 'fall' : 'same'
      assert.ok(direction === 'unknown' || direction === truth)
      const { lower = 0, upper = 0 } = difference ?? {}
      assert.ok(lower <= current - previous && current - previous <= upper)
    }),
  )
})

test('compare() refuses what does not belong together, and says where', () => {
  const current = count(returnsTo('IQ'), [5, 5], 58)
  const refusals = [
    ['different-measure', { measure: 'applications' }],
    ['different-area-role', { areaRole: 'nationality' }],
    ['different-scope', { scope: 'AVRR' }],
    ['different-unit', { unit: 'families' }],
    ['different-host-area', { hostArea: 'IS' }],
    ['different-group', { group: 'minors' }],
    ['different-counterpart-area', { counterpartArea: 'AF' }],
  ] as const
  for (const [code, other] of refusals) {
    const path = `previous.series.${Object.keys(other)[0]}`
    assert.throws(
      () => compare(current, count({ ...current.series, ...other }, [4, 4], 49)),
      (error: CountError) => error.code === code && error.path === path,
    )
  }
  assert.throws(() => compare(current, count(current.series, [5, 5], 49)), { code: 'overlapping-periods' })
  assert.throws(() => compare(current, count(current.series, [3, 4], 49)), {
    code: 'different-length',
    path: 'previous.period',
  })
})

test('previousPeriod() and samePeriodLastYear() give periods that compare() takes', () => {
  const current = count(returns, [1, 5], 397)
  for (const period of [previousPeriod(current.period), samePeriodLastYear(current.period)])
    assert.equal(compare(current, { ...current, period }).direction, 'same')
})
