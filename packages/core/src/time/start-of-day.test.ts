import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nextDay } from './day.ts'
import { dayInZone } from './day-in-zone.ts'
import { startOfDay } from './start-of-day.ts'

const zones = Intl.supportedValuesOf('timeZone')

test('dayInZone() and startOfDay() agree over midnight in Helsinki, summer and winter', () => {
  for (const [day, start] of [
    ['2018-01-01', '2017-12-31T22:00:00Z'],
    ['2018-06-04', '2018-06-03T21:00:00Z'],
    ['2018-03-25', '2018-03-24T22:00:00Z'],
    ['2018-03-26', '2018-03-25T21:00:00Z'],
    ['2018-10-28', '2018-10-27T21:00:00Z'],
    ['2018-10-29', '2018-10-28T22:00:00Z'],
  ] as const) {
    assert.equal(startOfDay(day, 'Europe/Helsinki'), Date.parse(start), day)
    assert.equal(dayInZone(Date.parse(start), 'Europe/Helsinki'), day)
    assert.ok(dayInZone(Date.parse(start) - 1, 'Europe/Helsinki') < day)
  }
})

test('startOfDay() gives the first moment of a day that has no midnight', () => {
  assert.equal(startOfDay('2018-11-04', 'America/Sao_Paulo'), Date.parse('2018-11-04T01:00:00-02:00'))
  assert.equal(startOfDay('2018-03-25', 'Asia/Beirut'), Date.parse('2018-03-25T01:00:00+03:00'))
  assert.equal(startOfDay('2014-08-01', 'Africa/Cairo'), Date.parse('2014-08-01T01:00:00+03:00'))
  // Clocks went from 23:30 to 0:30.
  assert.equal(startOfDay('1919-03-31', 'America/Toronto'), Date.parse('1919-03-31T00:30:00-04:00'))
})

test('startOfDay() gives the first of two midnights', () => {
  // Clocks went back from 0:01 to 23:01.
  assert.equal(startOfDay('2010-11-07', 'America/St_Johns'), Date.parse('2010-11-07T00:00:00-02:30'))
})

test('startOfDay() gives the first moment after a day that a zone left out', () => {
  assert.equal(startOfDay('2011-12-30', 'Pacific/Apia'), Date.parse('2011-12-31T00:00:00+14:00'))
  assert.equal(startOfDay('2011-12-31', 'Pacific/Apia'), Date.parse('2011-12-31T00:00:00+14:00'))
})

test('startOfDay() is a moment of its day, and the moment before it is not, in every zone', () => {
  const day = fc
    .date({ min: new Date('1970-01-02'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.constantFrom(...zones), day, (zone, text) => {
      const start = startOfDay(text, zone)
      assert.ok(dayInZone(start, zone) >= text)
      assert.ok(dayInZone(start - 1, zone) < text)
      assert.ok(startOfDay(nextDay(text), zone) >= start)
    }),
    { numRuns: 500 },
  )
})

test('an unknown time zone is a RangeError that names it', () => {
  const message =
    'Cannot read time zone "Mars/Base": expected an IANA name such as "Europe/Helsinki", got "Mars/Base"'
  assert.throws(() => dayInZone(0, 'Mars/Base'), { name: 'RangeError', message })
  assert.throws(() => startOfDay('2018-06-04', 'Mars/Base'), { name: 'RangeError', message })
})

test('startOfDay() refuses what is no day', () => {
  assert.throws(() => startOfDay('2018-02-30', 'Europe/Helsinki'), /Cannot read day "2018-02-30"/)
})
