import { formatMonth } from '../../time/month.ts'
import { type Interval, intervalOf } from '../interval.ts'
import { seriesKey } from '../observation.ts'
import { countText, createContradiction, type PlacedObservation } from './contradiction.ts'
import { namePlaces, type ObservationProblem } from './observation-problem.ts'

/** Names running totals that are less than one of an earlier month, unless the series breaks between them. */
export function findFallingTotals(latest: readonly PlacedObservation[]): ObservationProblem[] {
  const runs = new Map<string, PlacedObservation[]>()
  for (const one of latest) {
    const { series, period, accumulation, source } = one.observation
    if (accumulation === 'period') continue
    const key = JSON.stringify([seriesKey(series), period.start, accumulation, source.name])
    const run = runs.get(key)
    if (run) run.push(one)
    else runs.set(key, [one])
  }
  return [...runs.values()].flatMap(followRun)
}

function followRun(run: PlacedObservation[]): ObservationProblem[] {
  const problems: ObservationProblem[] = []
  let highest: { readonly one: PlacedObservation; readonly bounds: Interval } | undefined
  for (const one of run.sort((a, b) => a.observation.period.end - b.observation.period.end)) {
    const bounds = intervalOf(one.observation)
    if (!bounds) continue
    if (one.observation.status === 'B') highest = undefined
    const { upper = Number.POSITIVE_INFINITY } = bounds
    if (highest && upper < highest.bounds.lower) problems.push(describe(one, highest.one))
    if (!highest || bounds.lower > highest.bounds.lower) highest = { one, bounds }
  }
  return problems
}

function describe(one: PlacedObservation, earlier: PlacedObservation): ObservationProblem {
  const until = formatMonth(earlier.observation.period.end)
  const count = `no less than ${countText(earlier.observation)}`
  const why = `the running total until ${until} in ${namePlaces([earlier.place])}`
  return createContradiction('falling-total', one, [earlier], { count, why })
}
