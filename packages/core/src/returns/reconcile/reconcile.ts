import type { Comparison } from '../comparison.ts'
import { type Decision, latestDecisions } from '../decision.ts'
import { findBreaks } from '../find-breaks.ts'
import { defaultPolicy, type QualifierPolicy } from '../interval.ts'
import type { MeasureKind } from '../measure.ts'
import type { Observation, Series } from '../observation.ts'
import type { Partition } from '../partition.ts'
import { defaultRanks } from '../source-rank.ts'
import type { Fact } from './fact.ts'
import { familyKey, trackKey, withoutIdleRole } from './family.ts'
import { findGaps } from './find-gaps.ts'
import { Ledger, type SettledFamily } from './ledger.ts'
import { rankFacts } from './rank-facts.ts'
import { readFacts } from './read-facts.ts'
import type { Reconciliation, SetAside } from './reconciliation.ts'
import { reportConflicts } from './report-conflicts.ts'

// How it goes, and where:
//
// 1. `read-facts` makes constraints of observations and comparisons, and a problem of what is none; `rank-facts` says which come first.
// 2. `place-facts` sorts them into families of series that may bound each other (`family`, `build-family`); a series is one track
//    between two breaks, and spans become places on the family's grid of month ends.
// 3. `admit-facts` takes facts up by rank. `extend-state` lets the tracks tell each other what they have learnt until nothing changes:
//    `solve-track` finds the shortest paths (`constraint-network`, `rigid-groups`) over a track's own facts and what its kin make of it
//    (`track-network`, `kin-bounds`, `sum-lowers`), unless that is the same as before (`is-touched`) or shortens no path (`is-shortened`);
//    `solve-union` is for counts that do not add up over time. What is learnt is a `standing`.
// 4. `ledger` answers: `bound-of` gives a bound, `proof` goes back over the paths (`shortest-path`, `kin-terms`) to its facts.
// 5. `find-conflicts` seeks every smallest set that a refused fact contradicts; `report-conflicts` and `conflict-sentence` tell it.

/** What `reconcile` takes into account beside the observations. */
export interface ReconcileOptions {
  readonly comparisons?: readonly Comparison[]
  /** How far from its number a qualified count may be. */
  readonly policy?: QualifierPolicy
  /** Sources by name, the most trusted first; `office` where nothing is said. Others come after them. */
  readonly ranks?: readonly string[]
  /** Observations that a person decided for come first; rejected ones are set aside. */
  readonly decisions?: readonly Decision[]
  /** Parts that are known to make up a whole. Without them the areas of a total are taken for some of its parts. */
  readonly partitions?: readonly Partition[]
  /** Measures that are not additive, besides `destinations`. */
  readonly measures?: Readonly<Record<string, MeasureKind>>
  /** How many conflicts of one fact are looked for at most: 100 where nothing is said. */
  readonly conflictLimit?: number
}

/**
 * Finds out what every count may be when all facts hold, and which facts cannot all hold.
 *
 * Each observation bounds the growth of a running total that never falls. In one series shortest paths give the tightest bounds, and a
 * negative cycle is a conflict (Dechter, Meiri, Pearl: Temporal constraint networks, 1991). A part is at most its total, and the areas of a
 * total together are; groups overlap, so they are not added. Comparisons bound by what is known of the period they compare with. Counts of
 * different ones (`destinations`) are not added over months.
 *
 * Facts enter by rank: those that a person decided for, confirmed ones, by source, counts before comparisons, the later vintage first. One
 * that contradicts what stands is set aside. Order and repetitions do not matter. Nothing is counted across a break (status `B`).
 *
 * @param observations In any order; of several editions of one count those that stand by `resolve`. Without a value they state nothing.
 * @param options What else is known.
 * @returns Bounds, proofs, conflicts, what was set aside, gaps, and a problem for each fact that is none.
 * @throws {RangeError} Where a partition has parts of another host area, measure, unit or scope than its whole.
 * @example
 * ```ts
 * import { type Observation, type Series, reconcile } from '@iom-feed/core'
 *
 * const series: Series = {
 *   hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 * }
 * const [january, february, march] = [2018 * 12, 2018 * 12 + 1, 2018 * 12 + 2]
 * const rest = { series, status: 'A', confidentiality: 'F', vintage: '2018-04-06', source: { name: 'office' } }
 * const observations: Observation[] = [
 *   { ...rest, id: 'a', period: { start: january, end: february }, accumulation: 'period', value: 200, qualifier: 'almost' },
 *   { ...rest, id: 'b', period: { start: march, end: march }, accumulation: 'yearToDate', value: 290, qualifier: 'exact' },
 * ]
 * const { boundsOf, proofOf } = reconcile(observations)
 * boundsOf(series, { start: march, end: march }) // => { lower: 90, upper: 110, isTight: true }
 * proofOf(series, { start: march, end: march }) // => { lower: ['a', 'b'], upper: ['a', 'b'] }
 * ```
 */
export function reconcile(
  observations: readonly Observation[],
  {
    comparisons = [],
    policy = defaultPolicy,
    ranks = defaultRanks,
    decisions = [],
    partitions = [],
    measures = {},
    conflictLimit = 100,
  }: ReconcileOptions = {},
): Reconciliation {
  checkPartitions(partitions)
  const read = readFacts(observations, comparisons, policy)
  const decided = latestDecisions(decisions)
  const isRejected = ({ id }: { readonly id: string }) => decided.get(id)?.verdict === 'rejected'
  const facts = rankFacts(
    read.facts.filter((fact) => !isRejected(fact)),
    ranks,
    decided,
  )
  const breaks = breaksBySeries(read.observations.filter((observation) => !isRejected(observation)))
  const series = seriesOf([...read.observations, ...read.facts])
  const options = { breaks, partitions, measures }
  const ledger = new Ledger(series, facts, options)
  const settled = [...ledger.families.values()]
  const admitted = settled.flatMap((one) => one.admitted.map(({ fact }) => fact))
  const reported = settled.map((one) =>
    reportConflicts(
      one.refused.map(({ fact }) => fact),
      one.admitted.map(({ fact }) => fact),
      conflictLimit,
      options,
    ),
  )
  return {
    series,
    conflicts: reported.flatMap(({ conflicts }) => conflicts),
    areConflictsComplete: reported.every(({ areConflictsComplete }) => areConflictsComplete),
    setAside: [...settled.flatMap(setAsideBy), ...read.facts.filter(isRejected).map(setAsideFor('rejected'))],
    gaps: findGaps(series, admitted),
    problems: read.problems,
    boundsOf: (one, period) => ledger.boundsOf(one, period),
    monthsOf: (one) => ledger.monthsOf(one),
    proofOf: (one, period) => ledger.proofOf(one, period),
  }
}

function checkPartitions(partitions: readonly Partition[]): void {
  for (const { whole, parts } of partitions) {
    const stranger = parts.find((part) => familyKey(part) !== familyKey(whole))
    if (!stranger) continue
    const [expected, got] = [familyKey(whole), familyKey(stranger)]
    throw new RangeError(`Cannot add parts to a whole: expected parts of ${expected}, got one of ${got}`)
  }
}

function breaksBySeries(observations: readonly Observation[]): Map<string, number[]> {
  const breaks = new Map<string, number[]>()
  for (const { series, month } of findBreaks(observations)) {
    const key = trackKey(series)
    breaks.set(key, [...(breaks.get(key) ?? []), month])
  }
  for (const [key, months] of breaks)
    breaks.set(
      key,
      [...new Set(months)].sort((one, other) => one - other),
    )
  return breaks
}

function seriesOf(statements: readonly { readonly series: Series }[]): Series[] {
  return [...new Map(statements.map(({ series }) => [trackKey(series), withoutIdleRole(series)])).values()]
}

function setAsideFor(reason: SetAside['reason']): (fact: Fact) => SetAside {
  return ({ id }) => ({ fact: id, reason })
}

function setAsideBy({ refused, acrossBreaks }: SettledFamily): SetAside[] {
  return [
    ...refused.map(({ fact }) => fact).map(setAsideFor('contradiction')),
    ...acrossBreaks.map(setAsideFor('across-break')),
  ]
}
