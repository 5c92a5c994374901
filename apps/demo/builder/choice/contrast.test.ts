import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrastOn } from './contrast.ts'

test('contrastOn() agrees with WCAG: black on white is 21:1, white on white 1:1, and #767676 just enough', () => {
  assert.equal(contrastOn('light', '#000000'), 21)
  assert.equal(contrastOn('light', '#ffffff'), 1)
  assert.ok(contrastOn('light', '#767676') > 4.5)
  assert.ok(contrastOn('light', '#777777') < 4.5)
})

test("the elements' own accents contrast enough on their backgrounds", () => {
  assert.ok(contrastOn('light', '#0033a0') > 4.5)
  assert.ok(contrastOn('dark', '#8fb4ff') > 4.5)
})
