import type { Period } from '../time/month.ts'
import type { Interval } from './interval.ts'
import type { ObservationSource, Series } from './observation.ts'

/** How many there were of one series in one period, as far as that is known. */
export interface Count {
  readonly series: Series
  readonly period: Period
  readonly interval: Interval
}

/** A count, and where it is stated. */
export interface StatedCount extends Count {
  readonly source?: ObservationSource
}

/** Whether two periods have a month in common. */
export function overlaps(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end
}

/** Whether all months of the inner period are in the outer. */
export function covers(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
