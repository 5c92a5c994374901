import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { all, january, observe, periodsOf } from '../../../test/returns-world.ts'
import type { Period } from '../../time/month.ts'
import { contains } from '../interval.ts'
import type { Observation, Series } from '../observation.ts'
import { reconcile } from './reconcile.ts'

const destinations: Series = { ...all, measure: 'destinations', unit: 'countries' }
const months = 4
const periods = periodsOf(months)

/** To which of six countries somebody returned, month by month, and how many they were in some periods. */
const worlds = fc
  .record({
    visited: fc.array(fc.subarray([0, 1, 2, 3, 4, 5]), { minLength: months, maxLength: months }),
    stated: fc.array(fc.constantFrom(...periods), { maxLength: 7 }),
  })
  .map(({ visited, stated }) => ({
    visited,
    observations: stated.map((period, index) => report(`fact-${index}`, period, different(visited, period))),
  }))

function report(id: string, period: Period, value: number): Observation {
  return { ...observe(id, [0, 0], value, { series: destinations }), period }
}

function different(visited: readonly (readonly number[])[], { start, end }: Period): number {
  return new Set(visited.slice(start - january, end - january + 1).flat()).size
}

test('reconcile() finds no conflict in true counts of different ones, and bounds that hold the truth', () => {
  fc.assert(
    fc.property(worlds, ({ visited, observations }) => {
      const { conflicts, setAside, boundsOf } = reconcile(observations)
      assert.deepEqual([conflicts, setAside], [[], []])
      for (const period of periods) {
        const bounds = boundsOf(destinations, period)
        assert.ok(bounds && contains(bounds, different(visited, period)))
      }
    }),
    { numRuns: 300 },
  )
})

test('reconcile() proves every bound of different ones by the named facts alone', () => {
  fc.assert(
    fc.property(worlds, fc.constantFrom(...periods), ({ observations }, period) => {
      const { boundsOf, proofOf } = reconcile(observations)
      const [bounds, proof] = [boundsOf(destinations, period), proofOf(destinations, period)]
      const boundsBy = (ids: readonly string[] = []) =>
        reconcile(observations.filter(({ id }) => ids.includes(id))).boundsOf(destinations, period)
      assert.equal(boundsBy(proof?.lower)?.lower, bounds?.lower)
      assert.equal(boundsBy(proof?.upper)?.upper, bounds?.upper)
    }),
    { numRuns: 300 },
  )
})

test('reconcile() reports a false count of different ones in conflicts that need each of their facts', () => {
  let found = 0
  fc.assert(
    fc.property(
      worlds,
      fc.constantFrom(...periods),
      fc.integer({ min: 1, max: 3 }),
      ({ observations }, period, by) => {
        const bounds = reconcile(observations).boundsOf(destinations, period)
        if (bounds?.upper === undefined) return
        const lie = { ...report('lie', period, bounds.upper + by), source: { name: 'elsewhere' } }
        const { conflicts } = reconcile([...observations, lie])
        found += conflicts.length
        assert.ok(conflicts.length > 0)
        for (const { facts } of conflicts) {
          assert.ok(facts.includes('lie'))
          for (const without of facts) {
            const others = [...observations, lie].filter(({ id }) => id !== without && facts.includes(id))
            assert.deepEqual(reconcile(others).conflicts, [])
          }
        }
      },
    ),
    { numRuns: 200 },
  )
  assert.ok(found > 50, `${found} found`)
})
