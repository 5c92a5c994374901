import type { Period } from '../../time/month.ts'
import type { Comparison } from '../comparison.ts'
import { type Decision, latestDecisions } from '../decision.ts'
import { findBreaks } from '../find-breaks.ts'
import { defaultPolicy, type Interval, type QualifierPolicy } from '../interval.ts'
import type { MeasureKind } from '../measure.ts'
import type { Observation, Series } from '../observation.ts'
import type { Partition } from '../partition.ts'
import { defaultRanks } from '../source-rank.ts'
import type { FamilyOptions } from './build-family.ts'
import { conflictSentence } from './conflict-sentence.ts'
import { type Fact, periodOf } from './fact.ts'
import { familyKey, trackKey, withoutIdleRole } from './family.ts'
import { findConflicts } from './find-conflicts.ts'
import { findGaps } from './find-gaps.ts'
import { Ledger, type SettledKin } from './ledger.ts'
import { rankFacts } from './rank-facts.ts'
import { readFacts } from './read-facts.ts'
import type { Bounds, Conflict, MonthBounds, Reconciliation, SetAside } from './reconciliation.ts'

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
  const found = settled.map((one) => conflictsOf(one, conflictLimit, options))
  const extents = extentOf(admitted)
  return {
    series,
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    areConflictsComplete: found.every(({ isComplete }) => isComplete),
    setAside: [...settled.flatMap(setAsideBy), ...read.facts.filter(isRejected).map(setAsideFor('rejected'))],
    gaps: findGaps(series, admitted),
    problems: read.problems,
    boundsOf: (one, period) => ledger.boundsOf(one, period),
    monthsOf: (one) => monthsIn(extents.get(trackKey(one)), (period) => ledger.boundsOf(one, period)),
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

function setAsideBy({ refused, acrossBreaks }: SettledKin): SetAside[] {
  return [
    ...refused.map(({ fact }) => fact).map(setAsideFor('contradiction')),
    ...acrossBreaks.map(setAsideFor('across-break')),
  ]
}

function conflictsOf(
  { admitted, refused }: SettledKin,
  limit: number,
  options: FamilyOptions,
): { conflicts: Conflict[]; isComplete: boolean } {
  const standing = admitted.map(({ fact }) => fact)
  const found = refused.map(({ fact }) => ({ fact, ...findConflicts(fact, standing, limit, options) }))
  const conflicts = found.flatMap(({ fact, conflicts: all }) =>
    all.map((conflict) => toConflict(fact, inTime(conflict.filter((one) => one !== fact)), options)),
  )
  return { conflicts, isComplete: found.every(({ isComplete }) => isComplete) }
}

function toConflict(fact: Fact, others: readonly Fact[], options: FamilyOptions): Conflict {
  const implied = impliedBy(others, fact, options)
  const facts = [...others, fact]
  return {
    facts: facts.map(({ id }) => id),
    setAside: fact.id,
    message: conflictSentence(facts, implied),
  }
}

/** What facts make of the count of another's period; `undefined` where they say nothing of it. */
function impliedBy(
  others: readonly Fact[],
  { series, span }: Fact,
  options: FamilyOptions,
): Interval | undefined {
  const ledger = new Ledger(seriesOf(others), others, options)
  const bounds = ledger.boundsOf(series, periodOf(span))
  if (!bounds || (bounds.lower === 0 && bounds.upper === undefined)) return undefined
  const { isTight: _, ...interval } = bounds
  return interval
}

/** The shortest period first of those that begin together. */
function inTime(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((one, other) => one.span.from - other.span.from || one.span.to - other.span.to)
}

/** The first and the last month of which facts say anything, by the `trackKey` of their series. */
function extentOf(facts: readonly Fact[]): Map<string, Period> {
  const extents = new Map<string, Period>()
  for (const { series, span } of facts) {
    const key = trackKey(series)
    const { start, end } = periodOf(span)
    const known = extents.get(key) ?? { start, end }
    extents.set(key, { start: Math.min(start, known.start), end: Math.max(end, known.end) })
  }
  return extents
}

function monthsIn(
  extent: Period | undefined,
  boundsOf: (period: Period) => Bounds | undefined,
): MonthBounds[] {
  const months: MonthBounds[] = []
  for (let month = extent?.start ?? 0; month <= (extent?.end ?? -1); month++) {
    const bounds = boundsOf({ start: month, end: month })
    if (bounds) months.push({ month, ...bounds })
  }
  return months
}
