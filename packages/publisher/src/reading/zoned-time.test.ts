import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTimestamp } from '@iom-feed/core'
import fc from 'fast-check'
import { formatTimestamp, startOfDayText } from './zoned-time.ts'

test('a day begins with the offset that its zone has then', () => {
  assert.equal(startOfDayText('2018-06-04', 'Europe/Helsinki'), '2018-06-04T00:00:00+03:00')
  assert.equal(startOfDayText('2018-01-04', 'Europe/Helsinki'), '2018-01-04T00:00:00+02:00')
  assert.equal(startOfDayText('2018-01-04', 'America/St_Johns'), '2018-01-04T00:00:00-03:30')
  assert.equal(startOfDayText('2018-01-04', 'UTC'), '2018-01-04T00:00:00Z')
})

test('a timestamp is the moment that it was made of', () => {
  const zones = fc.constantFrom(
    'Europe/Helsinki',
    'UTC',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e9 }), zones, (seconds, zone) => {
      assert.equal(parseTimestamp(formatTimestamp(seconds * 1000, zone)), seconds * 1000)
    }),
  )
})
