import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addIntervals, contains, intersect, intervalOf } from './interval.ts'

test('intervalOf() keeps the number itself in, on the side that the qualifier names', () => {
  assert.deepEqual(intervalOf({ value: 400, qualifier: 'almost' }), { lower: 360, upper: 400 })
  assert.deepEqual(intervalOf({ value: 400, qualifier: 'under' }), { lower: 360, upper: 400 })
  assert.deepEqual(intervalOf({ value: 400, qualifier: 'over' }), { lower: 400, upper: 440 })
  assert.deepEqual(intervalOf({ value: 400, qualifier: 'about' }), { lower: 360, upper: 440 })
  assert.deepEqual(intervalOf({ value: 0, qualifier: 'exact' }), { lower: 0, upper: 0 })
})

test('intervalOf() gives nothing where there is no value', () => {
  assert.equal(intervalOf({ qualifier: 'exact' }), undefined)
})

test('intersect(), addIntervals() and contains() take open ends', () => {
  assert.deepEqual(intersect({ lower: 3 }, { lower: 1, upper: 5 }), { lower: 3, upper: 5 })
  assert.deepEqual(intersect({ lower: 3 }, { lower: 1 }), { lower: 3 })
  assert.equal(intersect({ lower: 6 }, { lower: 1, upper: 5 }), undefined)
  assert.deepEqual(addIntervals({ lower: 3 }, { lower: 1, upper: 5 }), { lower: 4 })
  assert.ok(contains({ lower: 3 }, 1_000))
  assert.ok(!contains({ lower: 3, upper: 4 }, 5))
})
