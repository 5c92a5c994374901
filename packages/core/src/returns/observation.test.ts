import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returns, returnsTo } from '../../test/returns/counts.ts'
import { type Series, seriesKey } from './observation.ts'

const sameSeries = (one: Series, other: Series): boolean => seriesKey(one) === seriesKey(other)

test('seriesKey() tells series apart by every dimension, in whatever order they stand', () => {
  const { scope, ...rest } = returnsTo('IQ')
  assert.ok(sameSeries(returnsTo('IQ'), { scope, ...rest }))
  assert.ok(!sameSeries(returnsTo('IQ'), returnsTo('AF')))
  assert.ok(!sameSeries(returnsTo('IQ'), { ...returnsTo('IQ'), areaRole: 'nationality' }))
  assert.ok(!sameSeries(returns, { ...returns, group: 'minors' }))
})
