import {
  defaultPolicy,
  intervalOf,
  isArea,
  type Observation,
  type Qualifier,
  type Series,
} from '@iom-feed/core'
import { byWeight, byZipf } from './pick-rank.ts'
import { createRandom, type Random, shuffle } from './random.ts'

/** How large a world of returns is. */
export interface ReturnsShape {
  /** From January 2005 on. */
  readonly months: number
  /** Areas besides their total, at most the 250 that there are. */
  readonly areas: number
  /** Groups, all persons included. */
  readonly groups: number
  /** How many of the facts are stated, by chance; without it, one of each month and series. */
  readonly facts?: number
  readonly seed?: number
}

const january = 2005 * 12
const groups = ['_T', 'victims-of-trafficking', 'minors'] as const
/** Of all persons, how many belong to each group. */
const shares = [1, 0.04, 0.15]
/** Persons a month, of all areas together. */
const personsAMonth = 300
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const areaCodes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isArea)
const qualifiers: readonly Qualifier[] = ['exact', 'almost', 'over', 'about', 'under']
const pickQualifier = byWeight([80, 8, 4, 6, 2])

/**
 * Makes true reports of returns: of each series, and of the total of its areas, one a month, which counts the month, the year up to it, or in
 * December the whole year. A fifth are rounded, and say how.
 *
 * @returns In an order of chance.
 */
export function makeReturns({ months, areas, groups: kinds, facts, seed = 1 }: ReturnsShape): Observation[] {
  const random = createRandom(seed)
  const totals = countReturns({ months, areas, groups: kinds }, random)
  const observations = totals.flatMap((rows, kind) =>
    rows.flatMap((row, area) =>
      Array.from({ length: months }, (_, month) => {
        const series = seriesOf(area === areas ? undefined : area, groups[kind] as string)
        return report(`fact-${kind}-${area}-${month}`, series, row, month, random)
      }),
    ),
  )
  return shuffle(observations, random).slice(0, facts)
}

/** Running totals by group, area and month end; the last area is the total. */
function countReturns({ months, areas, groups: kinds }: ReturnsShape, random: Random): Int32Array[][] {
  const pickArea = byZipf(areas, { offset: 2 })
  const totals = groups
    .slice(0, kinds)
    .map(() => Array.from({ length: areas + 1 }, () => new Int32Array(months + 1)))
  for (let month = 0; month < months; month++) {
    for (const row of totals.flat()) row[month + 1] = row[month] as number
    const persons = personsAMonth + random.below(personsAMonth)
    for (let person = 0; person < persons; person++) {
      const area = pickArea(random)
      for (const rows of totals.filter((_, kind) => random.next() < (shares[kind] as number)))
        for (const place of [area, areas]) addOne(rows[place], month + 1)
    }
  }
  return totals
}

function addOne(row: Int32Array | undefined, place: number): void {
  if (row) row[place] = (row[place] as number) + 1
}

/** A series of all returns from Finland; of all areas together where none is given. */
function seriesOf(area: number | undefined, group: string): Series {
  const rest = { hostArea: 'FI', measure: 'returns', group, unit: 'persons', scope: '_T' }
  if (area === undefined) return { ...rest, counterpartArea: '_T' }
  return { ...rest, counterpartArea: areaCodes[area] as string, areaRole: 'destination' }
}

function report(id: string, series: Series, row: Int32Array, month: number, random: Random): Observation {
  const pick = random.next()
  const isYear = month % 12 === 11 && pick < 0.5
  const isRunning = pick > 0.85
  const year = month - (month % 12)
  const first = isYear || isRunning ? year : month
  const count = (row[month + 1] as number) - (row[first] as number)
  return {
    id,
    series,
    period: { start: january + first, end: january + month },
    accumulation: isRunning ? 'yearToDate' : 'period',
    ...rounded(count, pickQualifier(random)),
    status: 'A',
    confidentiality: 'F',
    vintage: `${2005 + Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, '0')}-05`,
    source: { name: 'office' },
  }
}

/** A number and qualifier that are true of a count. */
function rounded(count: number, rank: number): Pick<Observation, 'value' | 'qualifier'> {
  const qualifier = qualifiers[rank] ?? 'exact'
  const value = {
    exact: count,
    almost: Math.ceil(count / 10) * 10,
    under: Math.ceil(count / 10) * 10,
    over: Math.floor(count / 10) * 10,
    about: Math.round(count / 10) * 10,
  }[qualifier]
  const interval = intervalOf({ value, qualifier }, defaultPolicy)
  const isTrue = interval && interval.lower <= count && count <= (interval.upper ?? Number.POSITIVE_INFINITY)
  return isTrue ? { value, qualifier } : { value: count, qualifier: 'exact' }
}
