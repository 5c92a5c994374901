import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addIntervals, contains, intersect, intervalOf } from './interval.ts'

test('a qualifier makes a band of 10 % on its side of the number, which itself is always in it', () => {
  assert.deepEqual(intervalOf({ value: 200, qualifier: 'exact' }), { lower: 200, upper: 200 })
  assert.deepEqual(intervalOf({ value: 200, qualifier: 'almost' }), { lower: 180, upper: 200 })
  assert.deepEqual(intervalOf({ value: 200, qualifier: 'under' }), { lower: 180, upper: 200 })
  assert.deepEqual(intervalOf({ value: 200, qualifier: 'over' }), { lower: 200, upper: 220 })
  assert.deepEqual(intervalOf({ value: 200, qualifier: 'about' }), { lower: 180, upper: 220 })
  assert.deepEqual(intervalOf({ value: 3, qualifier: 'about' }), { lower: 3, upper: 3 })
  assert.deepEqual(intervalOf({ value: 0, qualifier: 'almost' }), { lower: 0, upper: 0 })
})

test('a missing value has no interval, and 0 has one', () => {
  assert.equal(intervalOf({ qualifier: 'exact' }), undefined)
  assert.deepEqual(intervalOf({ value: 0, qualifier: 'exact' }), { lower: 0, upper: 0 })
})

test('another policy makes other bands, and none below 0', () => {
  const policy = { almost: 0.05, over: 0.5, about: 2, under: 0 }
  assert.deepEqual(intervalOf({ value: 200, qualifier: 'almost' }, policy), { lower: 190, upper: 200 })
  assert.deepEqual(intervalOf({ value: 5, qualifier: 'over' }, policy), { lower: 5, upper: 7 })
  assert.deepEqual(intervalOf({ value: 5, qualifier: 'about' }, policy), { lower: 0, upper: 15 })
  assert.deepEqual(intervalOf({ value: 5, qualifier: 'under' }, policy), { lower: 5, upper: 5 })
})

test('intervals meet, add up and hold numbers, with an upper end or without', () => {
  assert.deepEqual(intersect({ lower: 1, upper: 5 }, { lower: 3 }), { lower: 3, upper: 5 })
  assert.deepEqual(intersect({ lower: 1 }, { lower: 3 }), { lower: 3 })
  assert.equal(intersect({ lower: 1, upper: 2 }, { lower: 3 }), undefined)
  assert.deepEqual(addIntervals({ lower: 1, upper: 5 }, { lower: 3, upper: 4 }), { lower: 4, upper: 9 })
  assert.deepEqual(addIntervals({ lower: 1, upper: 5 }, { lower: 3 }), { lower: 4 })
  assert.deepEqual([contains({ lower: 1, upper: 5 }, 5), contains({ lower: 1, upper: 5 }, 6)], [true, false])
  assert.deepEqual([contains({ lower: 1 }, 6), contains({ lower: 1 }, 0)], [true, false])
})
