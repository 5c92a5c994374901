import fc from 'fast-check'
import type { Comparison, Relation } from '../src/returns/comparison.ts'
import type { Qualifier } from '../src/returns/figure.ts'
import { defaultPolicy, intervalOf } from '../src/returns/interval.ts'
import type { Observation, Series } from '../src/returns/observation.ts'
import type { Partition } from '../src/returns/partition.ts'
import type { Period } from '../src/time/month.ts'

/** A world of the tests: what really happened, month by month from January 2018, and true reports of it. */
export interface World {
  /** Persons by month, area and kind: of no group, victims of trafficking, minors, both. */
  readonly persons: readonly (readonly (readonly number[])[])[]
  readonly observations: readonly Observation[]
  readonly comparisons: readonly Comparison[]
  /** Totals of which the areas are told to be all. */
  readonly partitions: readonly Partition[]
}

export const january: number = 2018 * 12

export const all: Series = {
  hostArea: 'FI',
  counterpartArea: '_T',
  measure: 'returns',
  group: '_T',
  unit: 'persons',
  scope: '_T',
}

/** The areas of `World.persons`; of `XX` nothing is ever reported. */
export const areas = ['IQ', 'SO', 'XX'] as const
export const groups: readonly string[] = ['victims-of-trafficking', 'minors']

/** All series that are reported. */
export const kin: readonly Series[] = ['_T', 'IQ', 'SO'].flatMap((counterpartArea) =>
  ['_T', ...groups].map((group) => part({ group, ...(counterpartArea !== '_T' && { counterpartArea }) })),
)

/** The series of an area or of a group. */
export function part(of: Partial<Pick<Series, 'counterpartArea' | 'group'>>): Series {
  return { ...all, ...of, ...(of.counterpartArea && { areaRole: 'destination' }) }
}

/** A period of 2018; months from 0. */
export function monthsOf2018(start: number, end: number = start): Period {
  return { start: january + start, end: january + end }
}

export function observe(
  id: string,
  months: readonly [start: number, end: number],
  value: number,
  rest: Partial<Observation> = {},
): Observation {
  return {
    id,
    series: all,
    period: monthsOf2018(...months),
    accumulation: 'period',
    value,
    qualifier: 'exact',
    status: 'A',
    confidentiality: 'F',
    vintage: '2018-06-04',
    source: { name: 'office' },
    ...rest,
  }
}

export function compare(
  id: string,
  months: readonly [start: number, end: number],
  relation: Relation,
  others: readonly [start: number, end: number],
  rest: Partial<Comparison> = {},
): Comparison {
  return {
    id,
    series: all,
    period: monthsOf2018(...months),
    relation,
    otherPeriod: monthsOf2018(...others),
    vintage: '2018-06-04',
    source: { name: 'office' },
    ...rest,
  }
}

/** Whether a series counts persons of an area and of a kind, which is a bit for each group. */
export function counts({ counterpartArea, group }: Series, area: number, kind: number): boolean {
  const bit = 1 << groups.indexOf(group)
  return (
    (counterpartArea === '_T' || counterpartArea === areas[area]) && (group === '_T' || (kind & bit) !== 0)
  )
}

/** The true count of a series over a period. */
export function truth(persons: World['persons'], series: Series, { start, end }: Period): number {
  let sum = 0
  for (const month of persons.slice(start - january, end - january + 1))
    for (const [area, kinds] of month.entries())
      for (const [kind, count] of kinds.entries()) if (counts(series, area, kind)) sum += count
  return sum
}

/** A number and qualifier that are true of a count. */
function report(count: number, qualifier: Qualifier): { value: number; qualifier: Qualifier } {
  const rounded = {
    exact: count,
    almost: Math.ceil(count / 10) * 10,
    under: Math.ceil(count / 10) * 10,
    over: Math.floor(count / 10) * 10,
    about: Math.round(count / 10) * 10,
  }
  const interval = intervalOf({ value: rounded[qualifier], qualifier }, defaultPolicy)
  const isTrue = interval && interval.lower <= count && count <= (interval.upper ?? Number.POSITIVE_INFINITY)
  return isTrue ? { value: rounded[qualifier], qualifier } : { value: count, qualifier: 'exact' }
}

export interface WorldOptions {
  readonly months: number
  readonly series: readonly Series[]
  readonly most?: number
  readonly facts?: number
  readonly comparisons?: number
  readonly partitions?: number
}

const byArea: readonly Partition[] = ['_T', ...groups].map((group) => ({
  whole: part({ group }),
  parts: areas.map((counterpartArea) => part({ counterpartArea, group })),
}))

/** Random worlds with true reports. */
export function worlds({
  months,
  series,
  most = 12,
  facts = 8,
  comparisons = 0,
  partitions = 0,
}: WorldOptions): fc.Arbitrary<World> {
  const list = (item: fc.Arbitrary<number>, length: number) =>
    fc.array(item, { minLength: length, maxLength: length })
  const count = fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: most }))
  const month = fc.array(list(count, 4), { minLength: areas.length, maxLength: areas.length })
  const period = fc.tuple(fc.nat({ max: months - 1 }), fc.nat({ max: months - 1 })).map(
    ([one, other]): Period => ({
      start: january + Math.min(one, other),
      end: january + Math.max(one, other),
    }),
  )
  const fact = fc.record({
    series: fc.constantFrom(...series),
    period,
    qualifier: fc.constantFrom<Qualifier>('exact', 'exact', 'almost', 'over', 'about', 'under'),
    accumulation: fc.constantFrom('period', 'yearToDate', 'sinceStart'),
  })
  const comparison = fc.record({
    series: fc.constantFrom(...series),
    period,
    otherPeriod: period,
    isLoose: fc.boolean(),
  })
  return fc
    .record({
      persons: fc.array(month, { minLength: months, maxLength: months }),
      stated: fc.array(fact, { minLength: facts >> 1, maxLength: facts, size: 'max' }),
      compared: fc.array(comparison, { maxLength: comparisons, size: 'max' }),
      divided: fc.subarray([...byArea], { maxLength: partitions }),
    })
    .map(({ persons, stated, compared, divided }) => ({
      persons,
      partitions: divided,
      observations: stated.map(({ series: one, period: over, qualifier, accumulation }, index) => {
        const covered = accumulation === 'yearToDate' ? { start: january, end: over.end } : over
        const reported = report(truth(persons, one, covered), qualifier)
        const rest = { series: one, period: over, accumulation: accumulation as Observation['accumulation'] }
        return { ...observe(`fact-${index}`, [0, 0], 0), ...rest, ...reported }
      }),
      comparisons: compared.map(({ series: one, period: over, otherPeriod, isLoose }, index) => {
        const [own, other] = [truth(persons, one, over), truth(persons, one, otherPeriod)]
        const strict: Relation = own > other ? 'more' : own < other ? 'fewer' : 'equal'
        const relation: Relation = isLoose ? (own >= other ? 'at-least' : 'at-most') : strict
        const rest = { series: one, period: over, otherPeriod, relation }
        return { ...compare(`comparison-${index}`, [0, 0], 'equal', [0, 0]), ...rest }
      }),
    }))
}

/** Every period of some months. */
export function periodsOf(months: number): Period[] {
  return Array.from({ length: months }, (_, start) =>
    Array.from({ length: months - start }, (__, length) => ({
      start: january + start,
      end: january + start + length,
    })),
  ).flat()
}
