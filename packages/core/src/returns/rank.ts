import type { Count } from './count.ts'
import { CountError } from './count-error.ts'
import { type Series, total } from './observation.ts'
import { requireAlike } from './require-alike.ts'

/** A count and the places that it may take among the others, 1 the largest. */
export interface RankedCount<C extends Count = Count> {
  readonly count: C
  /** The best place that it may take. */
  readonly first: number
  /** The worst; the same as `first` where the place is sure. Counts that are surely equal share a place. */
  readonly last: number
}

const shared: readonly (keyof Series)[] = ['hostArea', 'areaRole', 'measure', 'group', 'unit', 'scope']

/**
 * Orders counts of different areas by size, as far as their intervals do.
 *
 * @param counts Of one period, each of another area; their total is none of them.
 * @returns The counts by best place, then worst place, then area.
 * @throws {CountError} Where measures, roles, groups, units, scopes, host areas or periods differ, or an area comes twice.
 * @example
 * ```ts
 * import { rank } from '@iom-feed/core'
 *
 * const count = (counterpartArea: string, lower: number, upper: number) => ({
 *   series: {
 *     hostArea: 'FI', counterpartArea, areaRole: 'destination' as const, measure: 'returns', group: '_T', unit: 'persons',
 *     scope: '_T',
 *   },
 *   period: { start: 24216, end: 24218 },
 *   interval: { lower, upper },
 * })
 * const ranked = rank([count('AF', 8, 8), count('IQ', 231, 231), count('SO', 7, 9)])
 * ranked.map(({ count, first, last }) => [count.series.counterpartArea, first, last])
 * // [['IQ', 1, 1], ['AF', 2, 3], ['SO', 2, 3]]
 * ranked[0]?.last // => 1
 * ranked[1]?.last // => 3
 * ```
 */
export function rank<C extends Count>(counts: readonly C[]): readonly RankedCount<C>[] {
  requireAlike(
    'rank',
    counts.map((count, index) => ({ count, path: `counts[${index}]` })),
    shared,
  )
  const seen = new Set<string>()
  counts.forEach(({ series: { counterpartArea }, period: { start, end } }, index) => {
    const first = (counts[0] as C).period
    if (start !== first.start || end !== first.end) {
      throw new CountError(
        'different-period',
        `counts[${index}].period`,
        `Cannot rank "counts[${index}]": expected months ${first.start} to ${first.end}, got ${start} to ${end}`,
      )
    }
    if (seen.has(counterpartArea) || (counterpartArea === total && counts.length > 1)) {
      throw new CountError(
        'overlapping-areas',
        `counts[${index}].series.counterpartArea`,
        `Cannot rank "counts[${index}]": expected an area apart from the others, got "${counterpartArea}"`,
      )
    }
    seen.add(counterpartArea)
  })
  const lowers = counts.map(({ interval }) => interval.lower).sort((one, other) => one - other)
  const uppers = counts.map(({ interval }) => upperOf(interval)).sort((one, other) => one - other)
  return counts
    .map((count): RankedCount<C> => {
      const { lower } = count.interval
      const upper = upperOf(count.interval)
      // Its own upper end is among those above its lower one, unless they are the same.
      const above = countAbove(uppers, lower) - (upper > lower ? 1 : 0)
      return { count, first: 1 + countAbove(lowers, upper), last: 1 + above }
    })
    .sort(
      (one, other) =>
        one.first - other.first ||
        one.last - other.last ||
        (one.count.series.counterpartArea < other.count.series.counterpartArea ? -1 : 1),
    )
}

function upperOf({ upper = Number.POSITIVE_INFINITY }: Count['interval']): number {
  return upper
}

/** How many of the ascending numbers are above a bound. */
function countAbove(ascending: readonly number[], bound: number): number {
  let from = 0
  let to = ascending.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] as number) > bound) to = middle
    else from = middle + 1
  }
  return ascending.length - from
}
