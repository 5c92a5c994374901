import type { Period } from '../time/month.ts'
import { type Count, overlaps } from './count.ts'
import { CountError } from './count-error.ts'
import { addIntervals, type Interval } from './interval.ts'
import { type Series, total } from './observation.ts'
import { requireAlike } from './require-alike.ts'

/** The sum of counts of one or more counterpart areas over one period. */
export interface Aggregate {
  /** What the parts share. */
  readonly series: Omit<Series, 'counterpartArea'>
  /** The counterpart areas that were added, sorted; `_T` alone for the total of all. */
  readonly counterpartAreas: readonly string[]
  readonly period: Period
  readonly interval: Interval
}

const shared: readonly (keyof Series)[] = ['hostArea', 'areaRole', 'measure', 'group', 'unit', 'scope']

/**
 * Adds counts: of one series over months that follow each other, of several areas over the same months, or both.
 *
 * Nothing is filled in: where a month of an area is missing there is no sum. Groups may overlap, so counts of different groups are
 * never added; nor are those of different measures, roles, scopes, units or host areas.
 *
 * @param counts At least one.
 * @returns The sum as an interval; open above where a part is.
 * @throws {CountError} Where the counts do not belong together, overlap, or leave out a month.
 * @example
 * ```ts
 * import { aggregate } from '@iom-feed/core'
 *
 * const series = {
 *   hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 * }
 * const sum = aggregate([
 *   { series, period: { start: 24216, end: 24219 }, interval: { lower: 339, upper: 339 } },
 *   { series, period: { start: 24220, end: 24220 }, interval: { lower: 58, upper: 58 } },
 * ])
 * sum.interval // => { lower: 397, upper: 397 }
 * sum.period // => { start: 24216, end: 24220 }
 * ```
 */
export function aggregate(counts: readonly Count[]): Aggregate {
  const placed = counts.map((count, index) => ({ count, path: `counts[${index}]` }))
  const first = placed[0]
  if (!first)
    throw new CountError('no-counts', 'counts', 'Cannot add "counts": expected one or more, got none')
  requireAlike('add', placed, shared)
  const areas = new Map<string, typeof placed>()
  for (const part of placed) {
    const { counterpartArea } = part.count.series
    areas.set(counterpartArea, [...(areas.get(counterpartArea) ?? []), part])
  }
  const whole = areas.get(total)?.[0]
  if (whole && areas.size > 1) {
    throw new CountError(
      'overlapping-areas',
      `${whole.path}.series.counterpartArea`,
      `Cannot add "${whole.path}": expected areas that do not overlap, got "${total}" beside others`,
    )
  }
  const periods = [...areas.values()].map((parts) => ({ path: parts[0]?.path, period: joinPeriods(parts) }))
  const { period } = periods[0] as { period: Period }
  const other = periods.find(({ period: { start, end } }) => start !== period.start || end !== period.end)
  if (other) {
    throw new CountError(
      'different-period',
      `${other.path}.period`,
      `Cannot add "${other.path}": expected months ${period.start} to ${period.end}, got ${other.period.start} to ${other.period.end}`,
    )
  }
  const { counterpartArea: _, ...series } = first.count.series
  return {
    series,
    counterpartAreas: [...areas.keys()].sort(),
    period,
    interval: counts.map(({ interval }) => interval).reduce(addIntervals),
  }
}

/** The one period that the counts of an area make up. */
function joinPeriods(parts: readonly { readonly count: Count; readonly path: string }[]): Period {
  const sorted = [...parts].sort((one, next) => one.count.period.start - next.count.period.start)
  sorted.slice(1).forEach(({ count: { period }, path }, index) => {
    const before = sorted[index]?.count.period as Period
    if (overlaps(before, period)) {
      throw new CountError(
        'overlapping-periods',
        `${path}.period`,
        `Cannot add "${path}": expected months after ${before.end}, got ${period.start} to ${period.end}`,
      )
    }
    if (period.start > before.end + 1) {
      throw new CountError(
        'missing-period',
        `${path}.period`,
        `Cannot add "${path}": expected month ${before.end + 1} to follow, got ${period.start}`,
      )
    }
  })
  const [start, end] = [sorted[0], sorted.at(-1)] as [(typeof sorted)[0], (typeof sorted)[0]]
  return { start: start.count.period.start, end: end.count.period.end }
}
