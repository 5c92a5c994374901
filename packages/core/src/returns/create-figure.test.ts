import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, returns } from '../../test/returns/counts.ts'
import { createFigure } from './create-figure.ts'
import type { Observation } from './observation.ts'

const label = { en: 'Voluntary returns' }

function observe(
  months: readonly [number, number],
  value?: number,
  more: Partial<Observation> = {},
): Observation {
  return {
    id: `2018-${months.join('-')}`,
    series: returns,
    period: count(returns, months, 0).period,
    accumulation: 'period',
    ...(value !== undefined && { value }),
    qualifier: 'exact',
    status: 'A',
    confidentiality: 'F',
    vintage: '2018-06-05',
    source: { name: 'office', url: 'https://feeds.example/may' },
    confirmed: { by: 'data officer', on: '2018-06-06' },
    ...more,
  }
}

test('createFigure() keeps a value with its qualifier', () => {
  const { value, qualifier } = createFigure(observe([1, 5], 400, { qualifier: 'almost' }), { id: 'a', label })
  assert.deepEqual([qualifier, value], ['almost', 400])
})

test('createFigure() shows comparison, trend, source, vintage and method', () => {
  const figure = createFigure(observe([5, 5], 58), {
    id: 'month',
    label,
    unit: { en: 'persons' },
    method: { en: 'https://feeds.example/method' },
    previous: observe([4, 4], 49),
    trend: [observe([5, 5], 58), observe([4, 4], 49), observe([3, 3], undefined, { status: 'M' })],
  })
  assert.deepEqual(figure, {
    id: 'month',
    label,
    unit: { en: 'persons' },
    method: { en: 'https://feeds.example/method' },
    value: 58,
    qualifier: 'exact',
    period: { start: 24_220, end: 24_220 },
    comparison: {
      direction: 'rise',
      difference: { lower: 9, upper: 9 },
      period: { start: 24_219, end: 24_219 },
    },
    trend: [
      { period: { start: 24_219, end: 24_219 }, value: 49, qualifier: 'exact' },
      { period: { start: 24_220, end: 24_220 }, value: 58, qualifier: 'exact' },
    ],
    vintage: '2018-06-05',
    source: 'https://feeds.example/may',
  })
})

test('createFigure() says unknown where rounded counts overlap or the earlier one is missing', () => {
  const almost = { qualifier: 'almost' } as const
  for (const previous of [observe([4, 4], 55, almost), observe([4, 4], undefined, { status: 'M' })]) {
    const { comparison } = createFigure(observe([5, 5], 58, almost), { id: 'a', label, previous })
    assert.equal(comparison?.direction, 'unknown')
  }
})

test('createFigure() refuses what has no value, nobody confirmed or is not free, in comparison and trend too', () => {
  const may = observe([5, 5], 58)
  const { confirmed: _, ...unconfirmed } = may
  const secret = observe([4, 4], 2, { confidentiality: 'C' })
  const options = { id: 'a', label }
  assert.throws(() => createFigure(observe([5, 5]), options), { code: 'no-value', path: 'observation.value' })
  assert.throws(() => createFigure(unconfirmed, options), { code: 'not-confirmed' })
  assert.throws(() => createFigure(secret, options), { code: 'not-free' })
  assert.throws(() => createFigure(may, { ...options, previous: secret }), {
    code: 'not-free',
    path: 'previous.confidentiality',
  })
  assert.throws(() => createFigure(may, { ...options, trend: [may, secret] }), {
    path: 'trend[1].confidentiality',
  })
  const other = observe([4, 4], 49, { series: { ...returns, measure: 'applications' } })
  assert.throws(() => createFigure(may, { ...options, trend: [other] }), {
    code: 'different-measure',
    path: 'trend[0].series.measure',
  })
})
