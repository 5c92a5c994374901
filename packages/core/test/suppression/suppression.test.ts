import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type StatedCount, type SuppressionDecision, suppress } from '@iom-feed/core'
import fc from 'fast-check'
import { histories } from './history.ts'
import { type Decide, survive } from './survive.ts'

const numRuns = 200

test('suppress() leaves an attacker who solves all that is public every number that it promises', async () => {
  await fc.assert(
    fc.asyncProperty(histories(), async (history) => {
      assert.deepEqual((await survive(history)).narrowed, [])
    }),
    { numRuns },
  )
})

test('suppress() calls nothing disclosed where nothing is public', async () => {
  await fc.assert(
    fc.property(histories(), ({ editions }) => {
      const counts = editions.flatMap(({ asked }) => asked.map(({ count }) => count))
      assert.ok(suppress(counts).decisions.every(({ alreadyDisclosed }) => !alreadyDisclosed))
    }),
    { numRuns },
  )
})

test('suppress() decides the same for the same counts in another order', () => {
  fc.assert(
    fc.property(histories({ isQuiet: true }), ({ editions }) => {
      const counts = (editions.at(-1)?.asked ?? []).map(({ count }) => count)
      const [one, other] = [counts, [...counts].reverse()].map(
        (list) => suppress(list).decisions.filter(({ suppressed }) => suppressed === 'primary').length,
      )
      assert.equal(one, other)
    }),
    { numRuns },
  )
})

/** Whether the attacker finds something in one of many histories. */
async function isBroken(decide: Decide): Promise<boolean> {
  for (const history of fc.sample(histories({ isQuiet: true }), { numRuns: 100, seed: 1 })) {
    if ((await survive(history, decide)).narrowed.length > 0) return true
  }
  return false
}

function inParts(
  counts: readonly StatedCount[],
  keyOf: (count: StatedCount) => string,
): readonly SuppressionDecision[] {
  const keys = [...new Set(counts.map(keyOf))]
  const decided = new Map(
    keys
      .flatMap((key) => suppress(counts.filter((count) => keyOf(count) === key)).decisions)
      .map((one) => [one.count, one]),
  )
  return counts.map((count) => decided.get(count) as SuppressionDecision)
}

const weaker: Readonly<Record<string, Decide>> = {
  'publishes what protects others': (counts) =>
    suppress(counts).decisions.map(({ suppressed, ...decision }) =>
      suppressed === 'primary' ? { ...decision, suppressed } : decision,
    ),
  'forgets earlier editions': (counts) => suppress(counts).decisions,
  'takes each area for itself': (counts) => inParts(counts, ({ series }) => series.counterpartArea),
  'takes each period for itself': (counts) =>
    inParts(counts, ({ period }) => `${period.start} ${period.end}`),
}

for (const [weakness, decide] of Object.entries(weaker)) {
  test(`the attacker wins where suppression ${weakness}`, async () => {
    assert.ok(await isBroken(decide))
  })
}
