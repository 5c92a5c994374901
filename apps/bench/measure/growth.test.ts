import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitGrowth } from './growth.ts'

test('the growth of a power law is its power', () => {
  for (const power of [0, 1, 1.5, 2]) {
    const points = [10, 30, 100, 1000].map((size) => ({ size, cost: 7 * size ** power }))
    assert.ok(Math.abs((fitGrowth(points) ?? Number.NaN) - power) < 1e-9, String(power))
  }
})

test('one size shows no growth', () => {
  assert.equal(fitGrowth([]), undefined)
  assert.equal(fitGrowth([{ size: 10, cost: 1 }]), undefined)
  assert.equal(
    fitGrowth([
      { size: 10, cost: 1 },
      { size: 10, cost: 2 },
    ]),
    undefined,
  )
})
