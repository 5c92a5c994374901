import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returns, returnsTo } from '../../test/returns/counts.ts'
import { sameSeries } from './observation.ts'

test('sameSeries() looks at every dimension, in whatever order they stand', () => {
  const { scope, ...rest } = returnsTo('IQ')
  assert.ok(sameSeries(returnsTo('IQ'), { scope, ...rest }))
  assert.ok(!sameSeries(returnsTo('IQ'), returnsTo('AF')))
  assert.ok(!sameSeries(returnsTo('IQ'), { ...returnsTo('IQ'), areaRole: 'nationality' }))
  assert.ok(!sameSeries(returns, { ...returns, group: 'minors' }))
})
