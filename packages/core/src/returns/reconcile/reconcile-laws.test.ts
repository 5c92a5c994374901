import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askOracle } from '../../../test/returns-oracle.ts'
import {
  all,
  january,
  kin,
  observe,
  periodsOf,
  truth,
  type World,
  worlds,
} from '../../../test/returns-world.ts'
import { coveredPeriod } from '../covered-period.ts'
import { contains, defaultPolicy, type Interval, intervalOf } from '../interval.ts'
import type { Series } from '../observation.ts'
import { reconcile } from './reconcile.ts'
import type { Bounds, Reconciliation } from './reconciliation.ts'

const months = 5
const periods = periodsOf(months)
const ofOneSeries = worlds({ months, series: [all] })
const ofKin = worlds({ months, series: kin, most: 6, facts: 14, partitions: 3 })
const compared = worlds({ months, series: kin, most: 6, facts: 10, comparisons: 4, partitions: 3 })

function settle({ observations, comparisons, partitions }: Omit<World, 'persons'>): Reconciliation {
  return reconcile(observations, { comparisons, partitions })
}

function boundsIn({ boundsOf }: Reconciliation, series: Series, period: (typeof periods)[number]): Bounds {
  const bounds = boundsOf(series, period)
  assert.ok(bounds)
  return bounds
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    inner.lower >= outer.lower &&
    (inner.upper ?? Number.POSITIVE_INFINITY) <= (outer.upper ?? Number.POSITIVE_INFINITY)
  )
}

/** The world with only some of its facts. */
function withFacts(world: World, ids: readonly string[]): World {
  const isNamed = ({ id }: { readonly id: string }) => ids.includes(id)
  return {
    ...world,
    observations: world.observations.filter(isNamed),
    comparisons: world.comparisons.filter(isNamed),
  }
}

test('reconcile() finds no conflict in true reports, and bounds that hold the truth', () => {
  fc.assert(
    fc.property(compared, fc.constantFrom(...kin), (world, series) => {
      const reconciliation = settle(world)
      assert.deepEqual(
        [reconciliation.conflicts, reconciliation.setAside, reconciliation.problems],
        [[], [], []],
      )
      for (const period of periods) {
        const bounds = boundsIn(reconciliation, series, period)
        const count = truth(world.persons, series, period)
        assert.ok(contains(bounds, count), `${JSON.stringify(bounds)} does not hold ${count}`)
      }
    }),
    { numRuns: 300 },
  )
})

test('reconcile() never widens a bound when a true fact is added', () => {
  fc.assert(
    fc.property(compared, fc.constantFrom(...kin), (world, series) => {
      const { observations, comparisons } = world
      const after = settle(world)
      const before = settle({
        ...world,
        observations: observations.slice(1),
        comparisons: comparisons.slice(1),
      })
      for (const period of periods)
        assert.ok(isWithin(boundsIn(after, series, period), boundsIn(before, series, period)))
    }),
    { numRuns: 200 },
  )
})

test('reconcile() makes the same of facts when others that say nothing name every month of every series', () => {
  const long = 9
  const sparse = worlds({ months: long, series: kin, most: 6, facts: 12, partitions: 1 })
  const policy = { ...defaultPolicy, about: 1 }
  const most = 1e9
  const nothings = kin.flatMap((series, place) =>
    Array.from({ length: long }, (_, month) =>
      observe(`nothing-${place}-${month}`, [month, month], most, { series, qualifier: 'about' }),
    ),
  )
  const rounded = ({ lower, upper = most }: Interval) => [lower, Math.min(upper, most)]
  fc.assert(
    fc.property(sparse, ({ observations, partitions }) => {
      const one = reconcile(observations, { partitions, policy })
      const other = reconcile([...observations, ...nothings], { partitions, policy })
      assert.deepEqual(other.conflicts, [])
      for (const series of kin)
        for (const period of periodsOf(long))
          assert.deepEqual(rounded(boundsIn(other, series, period)), rounded(boundsIn(one, series, period)))
    }),
    { numRuns: 150 },
  )
})

test('reconcile() gives the same whatever the order and the repetitions', () => {
  const shuffled = compared.chain((world) =>
    fc.record({
      world: fc.constant(world),
      error: fc.nat({ max: 3 }),
      observations: fc.shuffledSubarray([...world.observations, ...world.observations], {
        minLength: world.observations.length * 2,
      }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ world, observations, error }) => {
      const off = (list: World['observations']) =>
        list.map((one) => (one.id === 'fact-0' ? { ...one, value: (one.value ?? 0) + error } : one))
      const one = settle({ ...world, observations: off(world.observations) })
      const other = settle({ ...world, observations: off(observations) })
      assert.deepEqual(new Set(other.conflicts), new Set(one.conflicts))
      assert.deepEqual(new Set(other.setAside), new Set(one.setAside))
      for (const series of kin)
        for (const period of periods)
          assert.deepEqual(boundsIn(other, series, period), boundsIn(one, series, period))
    }),
    { numRuns: 100 },
  )
})

test('reconcile() bounds one series as tightly as an integer program', () => {
  fc.assert(
    fc.property(ofOneSeries, fc.constantFrom(...periods), (world, period) => {
      const { isTight, ...bounds } = boundsIn(settle(world), all, period)
      assert.equal(isTight, true)
      assert.deepEqual(bounds, askOracle(world, months, all, period))
    }),
    { numRuns: 150 },
  )
})

test('reconcile() bounds one series as tightly as trying out every world', () => {
  const small = worlds({ months: 3, series: [all], most: 0, facts: 5 })
  const whole = (world: World) => truth(world.persons, all, { start: january, end: january + 2 })
  fc.assert(
    fc.property(small, (world) => {
      const most = whole(world)
      const observations = [...world.observations, observe('whole', [0, 2], most)]
      const { boundsOf } = reconcile(observations)
      const possible = worldsUpTo(most).filter((counts) =>
        observations.every((observation) => {
          const interval = intervalOf(observation, defaultPolicy)
          const { start, end } = coveredPeriod(observation)
          return interval && contains(interval, sum(counts.slice(start - january, end - january + 1)))
        }),
      )
      for (const period of periodsOf(3)) {
        const sums = possible.map((counts) =>
          sum(counts.slice(period.start - january, period.end - january + 1)),
        )
        const expected = { lower: Math.min(...sums), upper: Math.max(...sums), isTight: true }
        assert.deepEqual(boundsOf(all, period), expected)
      }
    }),
    { numRuns: 100 },
  )
})

function worldsUpTo(most: number): number[][] {
  const each = Array.from({ length: most + 1 }, (_, count) => count)
  return each.flatMap((one) => each.flatMap((two) => each.map((three) => [one, two, three])))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

test('reconcile() contains what an integer program finds where parts, totals and comparisons bound each other', () => {
  fc.assert(
    fc.property(compared, fc.constantFrom(...kin), fc.constantFrom(...periods), (world, series, period) => {
      const bounds = boundsIn(settle(world), series, period)
      const answer = askOracle(world, months, series, period)
      assert.ok(answer && isWithin(answer, bounds), JSON.stringify([answer, bounds]))
    }),
    { numRuns: 150 },
  )
})

test('reconcile() calls tight only what an integer program cannot narrow', () => {
  fc.assert(
    fc.property(ofKin, fc.constantFrom(...kin), fc.constantFrom(...periods), (world, series, period) => {
      const { isTight, ...bounds } = boundsIn(settle(world), series, period)
      if (isTight) assert.deepEqual(bounds, askOracle(world, months, series, period))
    }),
    { numRuns: 150 },
  )
})

test('reconcile() proves every bound by the named facts alone', () => {
  fc.assert(
    fc.property(compared, fc.constantFrom(...kin), fc.constantFrom(...periods), (world, series, period) => {
      const reconciliation = settle(world)
      const bounds = boundsIn(reconciliation, series, period)
      const proof = reconciliation.proofOf(series, period)
      assert.ok(proof)
      assert.equal(boundsIn(settle(withFacts(world, proof.lower)), series, period).lower, bounds.lower)
      assert.equal(boundsIn(settle(withFacts(world, proof.upper)), series, period).upper, bounds.upper)
    }),
    { numRuns: 400 },
  )
})

test('reconcile() reports a false fact in a conflict where it contradicts the true ones', () => {
  let contradictions = 0
  const corrupted = fc.record({
    world: compared,
    series: fc.constantFrom(...kin),
    period: fc.constantFrom(...periods),
  })
  fc.assert(
    fc.property(corrupted, fc.integer({ min: -3, max: 3 }), ({ world, series, period }, by) => {
      const { lower, upper } = boundsIn(settle(world), series, period)
      const value = by < 0 ? lower + by : (upper ?? Number.POSITIVE_INFINITY) + by + 1
      if (!(value >= 0 && Number.isFinite(value))) return
      contradictions++
      const lie = { ...observe('lie', [0, 0], value), series, period, source: { name: 'elsewhere' } }
      const { conflicts, setAside } = settle({ ...world, observations: [...world.observations, lie] })
      assert.ok(conflicts.length > 0)
      assert.ok(conflicts.every(({ facts }) => facts.includes('lie')))
      assert.deepEqual(setAside, [{ fact: 'lie', reason: 'contradiction' }])
    }),
    { numRuns: 300 },
  )
  assert.ok(contradictions > 50, `${contradictions} contradicted`)
})

const withErrors = fc
  .tuple(
    compared,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: -40, max: 40 })), { minLength: 1, maxLength: 3 }),
  )
  .map(([world, errors]): World => {
    const observations = [...world.observations]
    for (const [place, error] of errors) {
      const index = place % Math.max(1, observations.length)
      const one = observations[index]
      if (one) observations[index] = { ...one, value: Math.max(0, (one.value ?? 0) + error) }
    }
    return { ...world, observations }
  })

test('reconcile() reports only conflicts of which every proper subset agrees, and always has bounds', () => {
  let found = 0
  fc.assert(
    fc.property(withErrors, fc.constantFrom(...kin), (world, series) => {
      const reconciliation = settle(world)
      found += reconciliation.conflicts.length
      for (const { fact } of reconciliation.setAside)
        assert.ok(reconciliation.conflicts.some(({ setAside }) => setAside === fact))
      for (const { facts, setAside } of reconciliation.conflicts) {
        assert.ok(facts.includes(setAside))
        assert.notEqual(settle(withFacts(world, facts)).conflicts.length, 0)
        for (const fact of facts) {
          const others = facts.filter((other) => other !== fact)
          assert.deepEqual(settle(withFacts(world, others)).conflicts, [])
        }
      }
      for (const period of periods) {
        const { lower, upper = Number.POSITIVE_INFINITY } = boundsIn(reconciliation, series, period)
        assert.ok(lower <= upper)
      }
    }),
    { numRuns: 200 },
  )
  assert.ok(found > 20, `${found} found`)
})

test('reconcile() reports every smallest conflict that a fact set aside forms with facts that stand', () => {
  const small = worlds({ months: 4, series: [all], facts: 7, comparisons: 1 })
  let found = 0
  fc.assert(
    fc.property(small, fc.integer({ min: 5, max: 30 }), fc.nat(), (world, error, place) => {
      const observations = world.observations.map((one, index) =>
        index === place % world.observations.length
          ? { ...one, value: (one.value ?? 0) + error, source: { name: 'elsewhere' } }
          : one,
      )
      const statements = { ...world, observations }
      const { conflicts, setAside, areConflictsComplete } = settle(statements)
      if (setAside.length !== 1) return
      const ids = [...observations, ...world.comparisons].map(({ id }) => id)
      const contradicting = subsets(ids).filter(
        (some) => settle(withFacts(statements, some)).setAside.length > 0,
      )
      const smallest = contradicting.filter(
        (some) =>
          !contradicting.some(
            (other) => other.length < some.length && other.every((id) => some.includes(id)),
          ),
      )
      found += smallest.length
      const sorted = (sets: readonly (readonly string[])[]) =>
        sets.map((some) => [...some].sort().join()).sort()
      assert.equal(areConflictsComplete, true)
      assert.deepEqual(sorted(conflicts.map(({ facts }) => facts)), sorted(smallest))
    }),
    { numRuns: 80 },
  )
  assert.ok(found > 15, `${found} found`)
})

function subsets(ids: readonly string[]): string[][] {
  const [first, ...others] = ids
  if (first === undefined) return [[]]
  const without = subsets(others)
  return without.concat(without.map((some) => [first, ...some]))
}

test('reconcile() bounds nothing by what lies beyond a break', () => {
  const broken = compared.chain((world) =>
    fc.record({ world: fc.constant(world), breaking: fc.subarray(world.observations.map(({ id }) => id)) }),
  )
  fc.assert(
    fc.property(broken, fc.constantFrom(...kin), ({ world, breaking }, series) => {
      const observations = world.observations.map((one) =>
        breaking.includes(one.id) ? { ...one, status: 'B' } : one,
      )
      const { conflicts, setAside, boundsOf, proofOf } = settle({ ...world, observations })
      assert.deepEqual(conflicts, [])
      assert.ok(setAside.every(({ reason }) => reason === 'across-break'))
      for (const period of periods) {
        const [bounds, proof] = [boundsOf(series, period), proofOf(series, period)]
        if (!bounds || !proof) continue
        assert.ok(contains(bounds, truth(world.persons, series, period)))
        assert.equal(bounds.lower > 0, proof.lower.length > 0)
        assert.equal(bounds.upper !== undefined, proof.upper.length > 0)
      }
    }),
    { numRuns: 400 },
  )
})
