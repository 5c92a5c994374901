import type { Period } from '../time/month.ts'
import type { Observation } from './observation.ts'

/**
 * The months that an observation's count covers.
 *
 * @param observation Only `period` and `accumulation` are looked at.
 * @returns From January of the year in which the period ends where the count is `yearToDate`; else the period as it stands, whose start
 * is that of the programme where the count is `sinceStart`.
 * @example
 * ```ts
 * import { coveredPeriod, formatMonth } from '@iom-feed/core'
 *
 * const april = { start: 2018 * 12 + 3, end: 2018 * 12 + 3 }
 * formatMonth(coveredPeriod({ period: april, accumulation: 'yearToDate' }).start) // => '2018-01'
 * ```
 */
export function coveredPeriod({
  period: { start, end },
  accumulation,
}: Pick<Observation, 'period' | 'accumulation'>): Period {
  return { start: accumulation === 'yearToDate' ? end - (((end % 12) + 12) % 12) : start, end }
}
