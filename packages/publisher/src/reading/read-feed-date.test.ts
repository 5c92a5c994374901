import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeedDate } from './read-feed-date.ts'

for (const [written, expected] of [
  ['Mon, 04 Jun 2018 09:00:00 +0300', '2018-06-04T09:00:00+03:00'],
  ['4 June 2018 9:05 GMT', '2018-06-04T09:05:00Z'],
  ['Wed, 03 Jan 18 14:11:52 EST', '2018-01-03T14:11:52-05:00'],
  [' Mon,  04 Jun 2018\n', '2018-06-04T00:00:00+03:00'],
  ['2018-06-04T09:00:00.123+03:00', '2018-06-04T09:00:00+03:00'],
  ['2018-06-04T09:00Z', '2018-06-04T09:00:00Z'],
  ['2018-06-04 09:00:00', '2018-06-04T09:00:00+03:00'],
  ['2018-01-04', '2018-01-04T00:00:00+02:00'],
  ['2018-06', '2018-06-01T00:00:00+03:00'],
  ['2018', '2018-01-01T00:00:00+02:00'],
] as const) {
  test(`readFeedDate() reads ${JSON.stringify(written)}`, () => {
    assert.equal(readFeedDate(written, 'Europe/Helsinki'), expected)
  })
}

for (const written of [
  '',
  'soon',
  'Seg, 24 Set 2018 19:42:40 -0300',
  '2018-02-30',
  '31 Jun 2018',
  '2 marraskuuta 2018',
  '24 Marzo 2018',
  '15 Mai 2018',
  '4.6.2018',
])
  test(`readFeedDate() makes nothing of ${JSON.stringify(written)}`, () => {
    assert.equal(readFeedDate(written, 'Europe/Helsinki'), undefined)
  })
