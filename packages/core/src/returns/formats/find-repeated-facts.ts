import { type Observation, seriesKey } from '../observation.ts'
import { countText, createContradiction, type PlacedObservation } from './contradiction.ts'
import { namePlaces, type ObservationProblem } from './observation-problem.ts'

/** Names what one source says twice of one count on one day, be it the same or not. */
export function findRepeatedFacts(placed: readonly PlacedObservation[]): ObservationProblem[] {
  const facts = new Map<string, PlacedObservation>()
  return placed.flatMap((one) => {
    const key = factKey(one.observation)
    const first = facts.get(key)
    if (!first) facts.set(key, one)
    return first ? [compareFacts(one, first)] : []
  })
}

function factKey({ series, period, accumulation, vintage, source }: Observation): string {
  const { name, post = '', url = '' } = source
  return JSON.stringify([seriesKey(series), period.start, period.end, accumulation, vintage, name, post, url])
}

function compareFacts(one: PlacedObservation, first: PlacedObservation): ObservationProblem {
  const others = [first.place]
  const count = countText(first.observation)
  if (countText(one.observation) !== count) {
    const why = `the count of the same day and source in ${namePlaces(others)}`
    return createContradiction('conflicting-facts', one, [first], { count, why })
  }
  const got = `the count, day and source of ${namePlaces(others)} again`
  return { ...one.place, code: 'repeated-fact', expected: 'each fact once', got, others, isKept: true }
}
