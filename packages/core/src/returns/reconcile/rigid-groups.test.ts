import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ConstraintNetwork, type Edge, shortestPaths } from './constraint-network.ts'
import { shortestPathsByGroup } from './rigid-groups.ts'

const fact = {} as Edge['fact']
const node = fc.nat({ max: 6 })
const weight = fc.integer({ min: -3, max: 8 })
const hop = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 12 }) },
  fc.constant(Number.POSITIVE_INFINITY),
)

/** Networks in which many counts are exact: an edge back says what the edge on does. */
const networks: fc.Arbitrary<ConstraintNetwork> = fc
  .record({
    counts: fc.array(fc.record({ from: node, to: node, weight, isExact: fc.boolean() }), { maxLength: 10 }),
    hops: fc.array(hop, { minLength: 49, maxLength: 49 }),
  })
  .map(({ counts, hops }) => ({
    size: 7,
    edges: counts.flatMap(({ from, to, weight: most, isExact }) => [
      { from, to, weight: most, fact },
      ...(isExact ? [{ from: to, to: from, weight: 0 - most, fact }] : []),
    ]),
    hops: Float64Array.from(hops, (length, place) => (place % 8 === 0 ? 0 : length)),
  }))

test('shortestPathsByGroup() finds what shortestPaths() does', () => {
  let [found, refused] = [0, 0]
  fc.assert(
    fc.property(networks, (network) => {
      const paths = shortestPaths(network)
      assert.deepEqual(shortestPathsByGroup(network)?.map(withoutMinus), paths?.map(withoutMinus))
      if (paths) found++
      else refused++
    }),
    { numRuns: 2000 },
  )
  assert.ok(found > 100 && refused > 100, `${found} ${refused}`)
})

/** 0 for -0. */
function withoutMinus(length: number): number {
  return length + 0
}
