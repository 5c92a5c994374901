import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay, nextDay } from './day.ts'
import { formatMonth, parseMonth } from './month.ts'
import { parseDuration } from './parse-duration.ts'
import { parseTimestamp } from './parse-timestamp.ts'

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('parseMonth() and formatMonth() are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 119_999 }), (month) =>
      assert.equal(parseMonth(formatMonth(month)), month),
    ),
  )
})

test('parseMonth() refuses what is no month', () => {
  for (const text of [
    '2018',
    '2018-00',
    '2018-13',
    '2018-5',
    '2018-05-01',
    ' 2018-05',
    '2018-05\n',
    '-001-05',
  ]) {
    assert.equal(parseMonth(text), undefined, text)
  }
})

test('formatMonth() refuses a number that is no month of the years 0 to 9999', () => {
  for (const month of [-1, 0.5, 120_000, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => formatMonth(month), RangeError)
  }
})

test('parseDuration() reads weeks, days, hours, minutes and seconds', () => {
  const minute = 60_000
  for (const [text, duration] of [
    ['P1W', 7 * 24 * 60 * minute],
    ['P2D', 48 * 60 * minute],
    ['PT36H', 36 * 60 * minute],
    ['P1DT2H3M4S', (26 * 60 + 3) * minute + 4000],
    ['PT0S', 0],
  ] as const) {
    assert.equal(parseDuration(text), duration, text)
  }
})

test('parseDuration() refuses what has no fixed length, and what is no duration', () => {
  for (const text of [
    '',
    'P',
    'PT',
    'P1DT',
    'P1Y',
    'P1M',
    'P-1D',
    'P1.5D',
    '1D',
    'P1D ',
    'PT1H1D',
    'P9999999999D',
  ]) {
    assert.equal(parseDuration(text), undefined, text)
  }
})

test('parseTimestamp() reads RFC 3339', () => {
  for (const [text, utc] of [
    ['2018-06-04T00:00:00+03:00', '2018-06-03T21:00:00.000Z'],
    ['2018-06-04t12:30:45.5z', '2018-06-04T12:30:45.500Z'],
    ['2018-06-04T12:30:45.123456789Z', '2018-06-04T12:30:45.123Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['0001-01-01T00:00:00-00:00', '0001-01-01T00:00:00.000Z'],
    ['2020-02-29T23:59:59-12:34', '2020-03-01T12:33:59.000Z'],
  ] as const) {
    assert.equal(parseTimestamp(text), Date.parse(utc), text)
  }
})

test('parseTimestamp() refuses everything else', () => {
  for (const text of [
    '2018-06-04',
    '2018-06-04T00:00Z',
    '2018-06-04T00:00:00',
    '2018-06-04 00:00:00Z',
    '2018-02-29T00:00:00Z',
    '2018-06-31T00:00:00Z',
    '2018-13-01T00:00:00Z',
    '2018-06-04T24:00:00Z',
    '2018-06-04T00:60:00Z',
    '2018-06-04T00:00:61Z',
    '2018-06-04T00:00:00+3',
    '2018-06-04T00:00:00+0300',
    '2018-06-04T00:00:00+24:00',
    '2018-06-04T00:00:00.Z',
    '+02018-06-04T00:00:00Z',
    'Mon, 04 Jun 2018 00:00:00 GMT',
    '',
  ]) {
    assert.equal(parseTimestamp(text), undefined, text)
  }
})

test('parseTimestamp() reads what Date writes', () => {
  const date = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(fc.property(date, (at) => assert.equal(parseTimestamp(at.toISOString()), at.getTime())))
})

test('isDay() knows the days of the calendar', () => {
  fc.assert(fc.property(day, (text) => assert.ok(isDay(text))))
  for (const text of [
    '2018-02-29',
    '1900-02-29',
    '2018-04-31',
    '2018-00-01',
    '2018-1-1',
    '2018-06-04T00:00',
    '',
    '2018-06-04\n',
  ]) {
    assert.equal(isDay(text), false, text)
  }
})

test('nextDay() goes on by one day, over months, years and leap days', () => {
  assert.equal(nextDay('2020-02-28'), '2020-02-29')
  assert.equal(nextDay('2019-02-28'), '2019-03-01')
  assert.equal(nextDay('0099-12-31'), '0100-01-01')
  fc.assert(
    fc.property(day, (text) => assert.equal(Date.parse(nextDay(text)) - Date.parse(text), 86_400_000)),
  )
  assert.throws(() => nextDay('9999-12-31'), /Cannot name the day after "9999-12-31"/)
  assert.throws(() => nextDay('2018-02-29'), /Cannot read day "2018-02-29"/)
})
