import { seriesKey } from '../observation.ts'
import type { PlacedObservation } from './contradiction.ts'
import { findAboveTotal } from './find-above-total.ts'
import { findFallingTotals } from './find-falling-totals.ts'
import { findRepeatedFacts } from './find-repeated-facts.ts'
import { namePlaces, type ObservationProblem, quoteText } from './observation-problem.ts'

/** Observations of a file, each id once, and what is wrong between them. */
export interface CheckedObservations {
  readonly kept: readonly PlacedObservation[]
  readonly problems: readonly ObservationProblem[]
}

/**
 * Finds what observations of one file say twice, and what of it cannot all be true.
 *
 * Parts and running totals are compared within one source, by the latest vintage of each: what sources and vintages say of each other is for
 * the ledger to resolve.
 */
export function checkObservations(placed: readonly PlacedObservation[]): CheckedObservations {
  const first = new Map<string, PlacedObservation>()
  const problems: ObservationProblem[] = []
  for (const one of placed) {
    const known = first.get(one.observation.id)
    if (known) problems.push(refuseId(one, known))
    else first.set(one.observation.id, one)
  }
  const kept = [...first.values()]
  const latest = findLatest(kept)
  return {
    kept,
    problems: [
      ...problems,
      ...findRepeatedFacts(kept),
      ...findAboveTotal(latest),
      ...findFallingTotals(latest),
    ],
  }
}

function refuseId({ observation, place }: PlacedObservation, first: PlacedObservation): ObservationProblem {
  const others = [first.place]
  const got = `${quoteText(observation.id)}, which ${namePlaces(others)} has`
  return { ...place, code: 'repeated-id', column: 'id', expected: 'an id of its own', got, others }
}

/** What each source says last of each series and period. */
function findLatest(placed: readonly PlacedObservation[]): PlacedObservation[] {
  const latest = new Map<string, PlacedObservation>()
  for (const one of placed) {
    const { series, period, accumulation, source, vintage } = one.observation
    const key = JSON.stringify([seriesKey(series), period.start, period.end, accumulation, source.name])
    const known = latest.get(key)
    if (!known || known.observation.vintage < vintage) latest.set(key, one)
  }
  return [...latest.values()]
}
