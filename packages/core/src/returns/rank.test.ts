import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { count, returns, returnsTo } from '../../test/returns/counts.ts'
import { rank } from './rank.ts'

test('rank() gives each count the places that it may take', () => {
  const ranked = rank([
    count(returnsTo('SO'), [1, 3], 7, 9),
    count(returnsTo('IQ'), [1, 3], 231),
    count(returnsTo('AF'), [1, 3], 8),
    { ...count(returnsTo('NG'), [1, 3], 0), interval: { lower: 1 } },
  ])
  const places = ranked.map(({ count, first, last }) => [count.series.counterpartArea, first, last])
  assert.deepEqual(places, [
    ['IQ', 1, 2],
    ['NG', 1, 4],
    ['AF', 2, 4],
    ['SO', 2, 4],
  ])
})

test('rank() holds the true place, whatever the truth within the intervals is', () => {
  const interval = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 7 }), (drawn) => {
      const truth = drawn.map(([lower, width, at]) => lower + Math.min(width, at))
      const counts = drawn.map(([lower, width], index) =>
        count(returnsTo(`A${index}`), [1, 1], lower, lower + width),
      )
      for (const { count, first, last } of rank(counts)) {
        const value = truth[counts.indexOf(count)] as number
        const place = 1 + truth.filter((other) => other > value).length
        assert.ok(first <= place && place <= last)
      }
    }),
  )
})

test('rank() refuses other periods, an area that comes twice, and the total among its areas', () => {
  const iraq = count(returnsTo('IQ'), [1, 1], 9)
  assert.throws(() => rank([iraq, count(returnsTo('AF'), [1, 2], 9)]), { code: 'different-period' })
  assert.throws(() => rank([iraq, iraq]), { code: 'overlapping-areas' })
  const whole = count({ ...returns, areaRole: 'destination' }, [1, 1], 9)
  assert.throws(() => rank([iraq, whole]), { code: 'overlapping-areas' })
  const other = count({ ...returnsTo('AF'), measure: 'applications' }, [1, 1], 9)
  assert.throws(() => rank([iraq, other]), { code: 'different-measure', path: 'counts[1].series.measure' })
})
