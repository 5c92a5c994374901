import type { Period } from '../time/month.ts'

/**
 * Gives the period that lies just before and has as many months.
 *
 * @example
 * ```ts
 * import { previousPeriod } from '@iom-feed/core'
 *
 * previousPeriod({ start: 24220, end: 24221 }) // => { start: 24218, end: 24219 }
 * ```
 */
export function previousPeriod({ start, end }: Period): Period {
  return { start: start - (end - start + 1), end: start - 1 }
}

/**
 * Gives the same months a year earlier; what `compare` takes for a running total.
 *
 * @param period At most twelve months, or the two overlap.
 * @example
 * ```ts
 * import { samePeriodLastYear } from '@iom-feed/core'
 *
 * samePeriodLastYear({ start: 2018 * 12, end: 2018 * 12 + 4 }) // => { start: 2017 * 12, end: 2017 * 12 + 4 }
 * ```
 */
export function samePeriodLastYear({ start, end }: Period): Period {
  return { start: start - 12, end: end - 12 }
}
