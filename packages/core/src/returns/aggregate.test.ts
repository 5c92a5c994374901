import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, returns, returnsTo } from '../../test/returns/counts.ts'
import { aggregate } from './aggregate.ts'

test('aggregate() adds months of one series, and areas of the same months', () => {
  const months = aggregate([count(returns, [4, 4], 49), count(returns, [1, 3], 290)])
  assert.deepEqual(
    [months.interval, months.period],
    [
      { lower: 339, upper: 339 },
      { start: 24_216, end: 24_219 },
    ],
  )
  const areas = aggregate([
    count(returnsTo('SO'), [1, 2], 7, 9),
    count(returnsTo('IQ'), [1, 1], 100),
    count(returnsTo('IQ'), [2, 2], 61),
  ])
  assert.deepEqual([areas.counterpartAreas, areas.interval], [['IQ', 'SO'], { lower: 168, upper: 170 }])
})

test('aggregate() leaves the sum open where a part is', () => {
  const open = { ...count(returns, [2, 2], 0), interval: { lower: 5 } }
  assert.deepEqual(aggregate([count(returns, [1, 1], 3), open]).interval, { lower: 8 })
})

test('aggregate() fills no gap: a missing month is not 0', () => {
  assert.throws(() => aggregate([count(returns, [1, 1], 3), count(returns, [3, 3], 3)]), {
    code: 'missing-period',
    path: 'counts[1].period',
  })
  assert.throws(() => aggregate([]), { code: 'no-counts' })
})

test('aggregate() refuses to add what overlaps', () => {
  const refuse = (code: string, ...counts: Parameters<typeof aggregate>[0]) =>
    assert.throws(() => aggregate(counts), { code })
  refuse('overlapping-periods', count(returns, [1, 3], 290), count(returns, [3, 4], 60))
  refuse('overlapping-periods', count(returns, [1, 1], 3), count(returns, [1, 1], 3))
  refuse('different-period', count(returnsTo('IQ'), [1, 1], 9), count(returnsTo('AF'), [1, 2], 9))
  const area = { ...returns, areaRole: 'destination' } as const
  refuse('overlapping-areas', count(area, [1, 1], 9), count(returnsTo('AF'), [1, 1], 9))
  // Persons may belong to both groups.
  refuse(
    'different-group',
    count({ ...returns, group: 'minors' }, [1, 1], 9),
    count({ ...returns, group: 'health' }, [1, 1], 9),
  )
})

test('aggregate() refuses to add different measures, roles, scopes, units and host areas', () => {
  const first = count(returnsTo('IQ'), [1, 1], 9)
  const others = {
    measure: 'applications',
    areaRole: 'nationality',
    scope: 'AVRR',
    unit: 'families',
    hostArea: 'IS',
  }
  for (const [dimension, value] of Object.entries(others)) {
    const other = count({ ...returnsTo('AF'), [dimension]: value }, [1, 1], 9)
    assert.throws(() => aggregate([first, other]), { path: `counts[1].series.${dimension}` })
  }
})
