import {
  asOf,
  type Observation,
  type Reconciliation,
  type Resolution,
  reconcile,
  resolve,
  type Series,
  total,
} from '@iom-feed/core'
import type { ConfirmedRows, ReviewedComparison } from '../../sources/confirmed-rows.ts'

export interface ReconcileFactsOptions {
  /** What was published and confirmed by the end of this day, `YYYY-MM-DD`, counts. */
  readonly day: string
  /** Names of sources, the most trusted first. */
  readonly ranks?: readonly string[] | undefined
  /** Whether facts that are not free take part. */
  readonly withConfidential: boolean
}

/** What confirmed facts make of each other. */
export interface ReconciledFacts {
  readonly day: string
  /** Totals before their parts, else as they first come. */
  readonly series: readonly Series[]
  /** Those that stand by themselves, in the order of their series and time. */
  readonly facts: readonly (Observation | ReviewedComparison)[]
  readonly resolution: Resolution
  readonly reconciliation: Reconciliation
  /** How many were published by that day, and not confirmed. */
  readonly unconfirmed: number
  /** How many are not free and were left out, and how many conflicts they are part of. */
  readonly leftOut: { readonly facts: number; readonly conflicts: number }
}

/**
 * Reconciles what was known on a day.
 *
 * What is not free (confidentiality other than `F`, or of one group of persons) is left out before anything is reckoned, so that no bound and no
 * proof tells of it.
 */
export function reconcileFacts(
  { observations, comparisons }: Pick<ConfirmedRows, 'observations' | 'comparisons'>,
  { day, ranks, withConfidential }: ReconcileFactsOptions,
): ReconciledFacts {
  const known = [
    ...asOf(
      observations.map(({ item }) => item),
      day,
    ),
    ...asOf(
      comparisons.map(({ item }) => item),
      day,
    ),
  ]
  const confirmed = known.filter((fact) => fact.confirmed)
  const shown = confirmed.filter((fact) => withConfidential || isFree(fact))
  const hidden = new Set(confirmed.filter((fact) => !shown.includes(fact)).map(({ id }) => id))
  const { resolution, reconciliation } = settle(shown, ranks)
  const conflicts = hidden.size > 0 ? settle(confirmed, ranks).reconciliation.conflicts : []
  const series = [...reconciliation.series].sort((one, other) => depthOf(one) - depthOf(other))
  return {
    day,
    series,
    facts: inOrder([...resolution.standing, ...shown.filter(isComparison)], series),
    resolution,
    reconciliation,
    unconfirmed: known.length - confirmed.length,
    leftOut: {
      facts: hidden.size,
      conflicts: conflicts.filter(({ facts }) => facts.some((id) => hidden.has(id))).length,
    },
  }
}

export function isComparison(fact: Observation | ReviewedComparison): fact is ReviewedComparison {
  return 'relation' in fact
}

function isFree({ confidentiality, series }: Observation | ReviewedComparison): boolean {
  return confidentiality === 'F' && series.group === total
}

function settle(facts: readonly (Observation | ReviewedComparison)[], ranks: readonly string[] | undefined) {
  const options = ranks && { ranks }
  const counts = facts.filter((fact): fact is Observation => !isComparison(fact))
  const resolution = resolve(counts, options)
  const comparisons = facts.filter(isComparison)
  return { resolution, reconciliation: reconcile(resolution.standing, { ...options, comparisons }) }
}

function depthOf({ counterpartArea, group }: Series): number {
  return [counterpartArea, group].filter((part) => part !== total).length
}

function inOrder(
  facts: readonly (Observation | ReviewedComparison)[],
  series: readonly Series[],
): (Observation | ReviewedComparison)[] {
  const key = (one: object) => JSON.stringify(Object.entries(one).sort())
  const places = new Map(series.map((one, index) => [key(one), index]))
  const place = (fact: Observation | ReviewedComparison) => places.get(key(fact.series)) ?? places.size
  return [...facts].sort(
    (one, other) =>
      place(one) - place(other) ||
      one.period.end - other.period.end ||
      other.period.start - one.period.start ||
      Number(isComparison(one)) - Number(isComparison(other)) ||
      (one.id < other.id ? -1 : 1),
  )
}
