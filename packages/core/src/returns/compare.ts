import type { Period } from '../time/month.ts'
import type { Change, Difference, Direction } from './change.ts'
import { type Count, overlaps } from './count.ts'
import { CountError } from './count-error.ts'
import { requireAlike } from './require-alike.ts'

/**
 * Compares a count with an earlier one of the same series and as many months.
 *
 * Intervals are compared as intervals: a rise or a fall is only said where every pair of numbers in them says so.
 *
 * @param current The later count.
 * @param previous The earlier one, or its period alone where the count is missing: missing is not 0, so the direction is `unknown`.
 * @throws {CountError} Where the series or the numbers of months differ, or the periods overlap.
 * @example
 * ```ts
 * import { type Count, compare, parseMonth, previousPeriod } from '@iom-feed/core'
 *
 * const series = {
 *   hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 * }
 * const may = { start: parseMonth('2018-05') ?? 0, end: parseMonth('2018-05') ?? 0 }
 * const current: Count = { series, period: may, interval: { lower: 58, upper: 58 } }
 * const april: Count = { series, period: previousPeriod(may), interval: { lower: 49, upper: 49 } }
 * compare(current, april) // => { direction: 'rise', difference: { lower: 9, upper: 9 }, period: april.period }
 * compare(current, { period: april.period }).direction // => 'unknown'
 * ```
 */
export function compare(current: Count, previous: Count | Pick<Count, 'period'>): Change {
  const { period } = previous
  if (overlaps(current.period, period)) {
    throw new CountError(
      'overlapping-periods',
      'previous.period',
      `Cannot compare "previous": expected a period of other months, got months ${monthsOf(period)}, as in ${monthsOf(current.period)}`,
    )
  }
  const length = lengthOf(current.period)
  if (lengthOf(period) !== length) {
    throw new CountError(
      'different-length',
      'previous.period',
      `Cannot compare "previous": expected a period of ${length} months, got ${lengthOf(period)}`,
    )
  }
  if (!('series' in previous)) return { direction: 'unknown', period }
  requireAlike('compare', [
    { count: current, path: 'current' },
    { count: previous, path: 'previous' },
  ])
  const difference = differenceOf(current, previous)
  return { direction: directionOf(difference), difference, period }
}

function differenceOf({ interval: current }: Count, { interval: previous }: Count): Difference {
  return {
    ...(previous.upper !== undefined && { lower: current.lower - previous.upper }),
    ...(current.upper !== undefined && { upper: current.upper - previous.lower }),
  }
}

function directionOf({
  lower = Number.NEGATIVE_INFINITY,
  upper = Number.POSITIVE_INFINITY,
}: Difference): Direction {
  if (lower > 0) return 'rise'
  if (upper < 0) return 'fall'
  return lower === 0 && upper === 0 ? 'same' : 'unknown'
}

function lengthOf({ start, end }: Period): number {
  return end - start + 1
}

function monthsOf({ start, end }: Period): string {
  return `${start} to ${end}`
}
