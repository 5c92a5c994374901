import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, monthsOf2018, observe } from '../../../test/returns-world.ts'
import type { Observation, Series } from '../observation.ts'
import { reconcile } from './reconcile.ts'

const destinations: Series = { ...all, measure: 'destinations', unit: 'countries' }

function count(id: string, months: readonly [number, number], value: number): Observation {
  return observe(id, months, value, { series: destinations })
}

test('the countries of two months are at least those of either and at most those of both', () => {
  const { boundsOf, proofOf } = reconcile([count('april', [3, 3], 12), count('may', [4, 4], 10)])
  assert.deepEqual(boundsOf(destinations, monthsOf2018(3, 4)), { lower: 12, upper: 22, isTight: false })
  assert.deepEqual(proofOf(destinations, monthsOf2018(3, 4)), { lower: ['april'], upper: ['april', 'may'] })
})

test('a month has at least the countries that the other months cannot make up', () => {
  const { boundsOf } = reconcile([count('spring', [2, 4], 18), count('march-april', [2, 3], 12)])
  assert.deepEqual(boundsOf(destinations, monthsOf2018(4)), { lower: 6, upper: 18, isTight: false })
})

test('more countries in a month than in the year is a conflict; more in months together is none', () => {
  const { conflicts } = reconcile([count('year', [0, 11], 18), count('may', [4, 4], 19)])
  assert.deepEqual(
    conflicts.map(({ facts }) => [...facts].sort()),
    [['may', 'year']],
  )
  const fine = reconcile([count('year', [0, 11], 18), count('may', [4, 4], 12), count('june', [5, 5], 12)])
  assert.deepEqual(fine.conflicts, [])
})

test('another measure can be told to be no sum', () => {
  const cities: Series = { ...destinations, measure: 'cities', unit: 'cities' }
  const observations = [
    observe('year', [0, 11], 18, { series: cities }),
    observe('may', [4, 4], 12, { series: cities }),
    observe('june', [5, 5], 12, { series: cities }),
  ]
  assert.equal(reconcile(observations).conflicts.length, 1)
  assert.equal(reconcile(observations, { measures: { cities: 'union' } }).conflicts.length, 0)
})
