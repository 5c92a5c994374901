import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggest } from './suggest.ts'

test('suggest() finds the near word, and none where all are far', () => {
  const known = ['language', 'languages', 'timeZone', 'out']
  assert.equal(suggest('langauge', known), 'language')
  assert.equal(suggest('timezone', known), 'timeZone')
  assert.equal(suggest('colour', known), undefined)
  assert.equal(suggest('x', []), undefined)
})
