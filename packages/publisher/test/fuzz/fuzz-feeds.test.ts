import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSamples, tryFeed } from './try-feed.ts'

test('of two thousand mutated feeds come posts and declared problems, and nothing else', async () => {
  const samples = await readSamples()
  const outcomes = Array.from({ length: 2000 }, (_, number) => tryFeed(samples, number))
  // Neither all nor none, or they would say nothing.
  assert.ok(outcomes.some(({ posts }) => posts > 0))
  assert.ok(outcomes.some(({ isRefused }) => isRefused))
})
