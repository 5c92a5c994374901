import { type Interval, intervalOf } from '../interval.ts'
import { type Observation, type Series, total } from '../observation.ts'
import { countText, createContradiction, type PlacedObservation } from './contradiction.ts'
import { namePlaces, type ObservationProblem } from './observation-problem.ts'

interface Bounded extends PlacedObservation {
  readonly bounds: Interval
}

/** Names parts that are more than a total they belong to, and totals that are less than their countries together. */
export function findAboveTotal(latest: readonly PlacedObservation[]): ObservationProblem[] {
  const bounded = latest.flatMap((one): Bounded[] => {
    const bounds = intervalOf(one.observation)
    return bounds ? [{ ...one, bounds }] : []
  })
  const totals = new Map(bounded.map((one) => [keyOf(one.observation), one]))
  const large = bounded.filter((one) =>
    totalsOf(one.observation).some((key) => exceeds(one, totals.get(key))),
  )
  return [
    ...large.flatMap((one) => {
      const whole = totalsOf(one.observation)
        .map((key) => totals.get(key))
        .find((other) => exceeds(one, other))
      return whole ? [describePart(one, whole)] : []
    }),
    ...checkSums(bounded, totals, new Set(large)),
  ]
}

function exceeds(one: Bounded, whole: Bounded | undefined): whole is Bounded {
  return whole?.bounds.upper !== undefined && one.bounds.lower > whole.bounds.upper
}

/** What a part shares with the totals it belongs to, and its place among the parts. */
function keyOf(observation: Observation, place: Partial<Series> = {}): string {
  const { series, period, accumulation, source } = observation
  const { hostArea, measure, unit, scope, counterpartArea, areaRole = '', group } = { ...series, ...place }
  const area = counterpartArea === total ? [total] : [counterpartArea, areaRole]
  return JSON.stringify([
    hostArea,
    measure,
    unit,
    scope,
    period.start,
    period.end,
    accumulation,
    source.name,
    group,
    area,
  ])
}

/** The keys of the totals that an observation is a part of, the nearest first. */
function totalsOf(observation: Observation): string[] {
  const { counterpartArea, group } = observation.series
  const own = keyOf(observation)
  const keys = [
    keyOf(observation, { counterpartArea: total }),
    keyOf(observation, { group: total }),
    keyOf(observation, { counterpartArea: total, group: total }),
  ]
  return counterpartArea === total && group === total ? [] : [...new Set(keys)].filter((key) => key !== own)
}

function describePart(one: Bounded, whole: Bounded): ObservationProblem {
  const count = `at most ${countText(whole.observation)}`
  const why = `the total in ${namePlaces([whole.place])}`
  return createContradiction('part-above-total', one, [whole], { count, why })
}

/** Countries are apart from each other, so that their counts add up; groups may share persons. */
function checkSums(
  bounded: readonly Bounded[],
  totals: ReadonlyMap<string, Bounded>,
  reported: ReadonlySet<Bounded>,
): ObservationProblem[] {
  const sums = new Map<string, { readonly whole: Bounded; readonly parts: Bounded[] }>()
  for (const one of bounded) {
    const { counterpartArea, areaRole = '' } = one.observation.series
    const key = keyOf(one.observation, { counterpartArea: total })
    const whole = totals.get(key)
    if (counterpartArea === total || !whole) continue
    const sum = sums.get(key + areaRole)
    if (sum) sum.parts.push(one)
    else sums.set(key + areaRole, { whole, parts: [one] })
  }
  return [...sums.values()].flatMap(({ whole, parts }) => {
    const lower = parts.reduce((sum, part) => sum + part.bounds.lower, 0)
    const isTold = parts.some((part) => reported.has(part))
    return !isTold && lower > (whole.bounds.upper ?? lower) ? [describeSum(whole, parts, lower)] : []
  })
}

function describeSum(whole: Bounded, parts: readonly Bounded[], lower: number): ObservationProblem {
  const why = `the sum of its parts in ${namePlaces(parts.map(({ place }) => place))}`
  return createContradiction('part-above-total', whole, parts, { count: `at least ${lower}`, why })
}
