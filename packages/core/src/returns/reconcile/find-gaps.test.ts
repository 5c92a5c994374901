import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, compare, monthsOf2018, observe, part } from '../../../test/returns-world.ts'
import { reconcile } from './reconcile.ts'

test('months between counts of a series that no count covers are a gap, and no zero', () => {
  const iraq = part({ counterpartArea: 'IQ' })
  const { gaps, boundsOf } = reconcile([
    observe('june', [5, 5], 3),
    observe('january-february', [0, 1], 5),
    observe('april', [3, 3], 4),
    observe('iraq', [2, 2], 1, { series: iraq }),
  ])
  assert.deepEqual(gaps, [
    { series: all, period: monthsOf2018(2) },
    { series: all, period: monthsOf2018(4) },
  ])
  assert.deepEqual(boundsOf(all, monthsOf2018(4)), { lower: 0, isTight: false })
})

test('a comparison fills no gap, and neither does an observation without a value', () => {
  const { value: _, ...missing } = observe('may', [4, 4], 0, { status: 'M' })
  const { gaps, problems } = reconcile([observe('april', [3, 3], 49), missing, observe('june', [5, 5], 40)], {
    comparisons: [compare('fewer', [4, 4], 'fewer', [3, 3])],
  })
  assert.deepEqual([gaps, problems], [[{ series: all, period: monthsOf2018(4) }], []])
})
