import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRetryAfter } from './retry-after.ts'

const now = Date.UTC(2018, 5, 4, 6)

for (const [text, milliseconds] of [
  ['0', 0],
  [' 120 ', 120_000],
  ['Mon, 04 Jun 2018 06:01:00 GMT', 60_000],
  ['Mon, 04 Jun 2018 05:00:00 GMT', 0],
  ['Mon, 99 Jun 2018 06:01:00 GMT', undefined],
  ['2018-06-04', undefined],
  ['-5', undefined],
  ['1e9', undefined],
  ['99999999999', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
] as const) {
  test(`readRetryAfter() reads ${JSON.stringify(text)}`, () => {
    assert.equal(readRetryAfter(text, now), milliseconds)
  })
}
