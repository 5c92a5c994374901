import type { Month } from '../time/month.ts'
import { coveredPeriod } from './covered-period.ts'
import { type Observation, type Series, seriesKey } from './observation.ts'

/** Where a series begins to count something else: counts before and after are neither added nor compared. */
export interface SeriesBreak {
  readonly series: Series
  /** The first month that is counted anew. */
  readonly month: Month
  /** The ids of the observations that say so. */
  readonly observations: readonly string[]
}

/**
 * Finds the breaks in series: the first month of each observation whose status is `B` in SDMX CL_OBS_STATUS.
 *
 * @param observations In any order.
 * @returns By series as they first come, then by month.
 * @example
 * ```ts
 * import { findBreaks, type Observation } from '@iom-feed/core'
 *
 * const april: Observation = {
 *   id: 'april',
 *   series: { hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T' },
 *   period: { start: 2018 * 12 + 3, end: 2018 * 12 + 3 },
 *   accumulation: 'period',
 *   value: 49,
 *   qualifier: 'exact',
 *   status: 'B',
 *   confidentiality: 'F',
 *   vintage: '2018-05-04',
 *   source: { name: 'office' },
 * }
 * findBreaks([april]) // => [{ series: april.series, month: 2018 * 12 + 3, observations: ['april'] }]
 * ```
 */
export function findBreaks(observations: readonly Observation[]): SeriesBreak[] {
  const bySeries = new Map<string, Map<Month, SeriesBreak & { readonly observations: string[] }>>()
  for (const observation of observations) {
    const key = seriesKey(observation.series)
    const breaks = bySeries.get(key) ?? new Map()
    bySeries.set(key, breaks)
    if (observation.status !== 'B') continue
    const month = coveredPeriod(observation).start
    const known = breaks.get(month)
    if (!known) breaks.set(month, { series: observation.series, month, observations: [observation.id] })
    else if (!known.observations.includes(observation.id)) known.observations.push(observation.id)
  }
  return [...bySeries.values()].flatMap((breaks) =>
    [...breaks.values()].sort((one, other) => one.month - other.month),
  )
}
