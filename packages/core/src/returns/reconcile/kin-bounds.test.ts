import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, monthsOf2018, observe, part } from '../../../test/returns-world.ts'
import type { Observation, Series } from '../observation.ts'
import { type ReconcileOptions, reconcile } from './reconcile.ts'

const iraq = part({ counterpartArea: 'IQ' })
const somalia = part({ counterpartArea: 'SO' })
const victims = part({ group: 'victims-of-trafficking' })
const victimsInIraq = part({ counterpartArea: 'IQ', group: 'victims-of-trafficking' })
const may = monthsOf2018(4)

function count(series: Series, value: number, rest: Partial<Observation> = {}): Observation {
  const { counterpartArea, group } = series
  return observe(`${counterpartArea} ${group}`, [4, 4], value, { series, ...rest })
}

function boundsOf(series: Series, observations: readonly Observation[], options?: ReconcileOptions) {
  return reconcile(observations, options).boundsOf(series, may)
}

test('a part counts at most what its total does, and what the other parts leave', () => {
  assert.deepEqual(boundsOf(iraq, [count(all, 58)]), { lower: 0, upper: 58, isTight: false })
  assert.deepEqual(boundsOf(somalia, [count(all, 58), count(iraq, 40)]), {
    lower: 0,
    upper: 18,
    isTight: false,
  })
})

test('a total counts at least what its parts do together', () => {
  const observations = [count(iraq, 40), count(somalia, 7)]
  assert.deepEqual(boundsOf(all, observations), { lower: 47, isTight: false })
  const { proofOf } = reconcile(observations)
  assert.deepEqual(proofOf(all, may), { lower: ['IQ _T', 'SO _T'], upper: [] })
})

test('groups overlap, so they are not added', () => {
  const minors = part({ group: 'minors' })
  assert.deepEqual(boundsOf(all, [count(victims, 4), count(minors, 3)]), { lower: 4, isTight: false })
  assert.deepEqual(boundsOf(minors, [count(all, 5), count(victims, 4)]), {
    lower: 0,
    upper: 5,
    isTight: false,
  })
})

test('a group in one area is at most the group and at most the area', () => {
  const observations = [count(victims, 4), count(iraq, 40)]
  assert.deepEqual(boundsOf(victimsInIraq, observations), { lower: 0, upper: 4, isTight: false })
  assert.deepEqual(boundsOf(iraq, [count(victimsInIraq, 2)]), { lower: 2, isTight: false })
})

test('destinations and nationalities are two ways to divide one total, and are not added', () => {
  const nationals: Series = { ...somalia, areaRole: 'nationality' }
  assert.deepEqual(boundsOf(all, [count(iraq, 40), count(nationals, 30)]), { lower: 40, isTight: false })
})

test('parts that are known to be all give their total, and a part what the others leave', () => {
  const partitions = [{ whole: all, parts: [iraq, somalia] }]
  const exactly = (number: number) => ({ lower: number, upper: number, isTight: true })
  assert.deepEqual(boundsOf(all, [count(iraq, 40), count(somalia, 7)], { partitions }), exactly(47))
  assert.deepEqual(boundsOf(somalia, [count(all, 58), count(iraq, 40)], { partitions }), exactly(18))
})

test('parts above their total are a conflict that names the series', () => {
  const { conflicts } = reconcile([
    count(all, 58),
    count(iraq, 40, { confirmed: { by: 'A. Virtanen', on: '2018-06-05' } }),
    count(somalia, 30, { source: { name: 'ministry' } }),
  ])
  assert.deepEqual(
    conflicts.map(({ message }) => message),
    [
      'Counts cannot all be right: 58 returns from FI in May 2018 (office, 2018-06-04), 40 returns from FI to IQ in May 2018 (office, 2018-06-04) and 30 returns from FI to SO in May 2018 (ministry, 2018-06-04). By the others, there were at most 18 returns from FI to SO in May 2018.',
    ],
  )
})

test('a part with a break counts nothing twice, and takes nothing from its groups beyond the break', () => {
  const { boundsOf } = reconcile([
    observe('somalia', [0, 0], 0, { series: somalia, status: 'B' }),
    observe('victims in Somalia', [0, 2], 4, {
      series: part({ counterpartArea: 'SO', group: 'victims-of-trafficking' }),
    }),
  ])
  assert.deepEqual(boundsOf(all, monthsOf2018(0, 2)), { lower: 4, isTight: false })
})
