import type { Series, StatedCount } from '@iom-feed/core'

/** All persons who returned from Finland. */
export const returns: Series = {
  hostArea: 'FI',
  counterpartArea: '_T',
  measure: 'returns',
  group: '_T',
  unit: 'persons',
  scope: '_T',
}

/** Those who went to one area. */
export function returnsTo(counterpartArea: string): Series {
  return { ...returns, counterpartArea, areaRole: 'destination' }
}

/** A count of the months from one to another of 2018, 1 being January; of an interval where two numbers are given. */
export function count(
  series: Series,
  [from, to]: readonly [from: number, to: number],
  lower: number,
  upper = lower,
): StatedCount {
  const before = 2018 * 12 - 1
  return { series, period: { start: before + from, end: before + to }, interval: { lower, upper } }
}

/** A count that a post states. */
export function stated(count: StatedCount, post: string, quote?: string): StatedCount {
  return { ...count, source: { name: 'office', post, ...(quote !== undefined && { quote }) } }
}
