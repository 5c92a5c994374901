import { nextDay } from '../time/day.ts'
import { dayInZone } from '../time/day-in-zone.ts'
import { startOfDay } from '../time/start-of-day.ts'
import type { Campaign } from './campaign.ts'

/**
 * Tells when the campaigns that run will next be others, so that a page left open can wait for it.
 *
 * @param campaigns Campaigns in any order.
 * @param at Milliseconds since 1970 in UTC.
 * @param timeZone An IANA name such as `Europe/Helsinki`.
 * @returns The first moment after `at` at which a campaign starts or has ended, in milliseconds since 1970 in UTC, or `undefined`
 * where none will.
 * @throws {RangeError} Where the time zone is unknown.
 * @example
 * ```ts
 * import { nextCampaignChange } from '@iom-feed/core'
 *
 * const week = { id: 'week', headline: { en: '#imwithyou' }, starts: '2018-03-19', ends: '2018-03-25', priority: 0 }
 * nextCampaignChange([week], Date.parse('2018-03-24T12:00:00Z'), 'Europe/Helsinki') // => Date.parse('2018-03-26T00:00:00+03:00')
 * ```
 */
export function nextCampaignChange(
  campaigns: readonly Campaign[],
  at: number,
  timeZone: string,
): number | undefined {
  const today = dayInZone(at, timeZone)
  let next: string | undefined
  for (const { starts, ends = '9999-12-31' } of campaigns) {
    if (starts > ends || ends < today) continue
    const change = starts > today ? starts : ends < '9999-12-31' ? nextDay(ends) : undefined
    if (change !== undefined && (next === undefined || change < next)) next = change
  }
  return next === undefined ? undefined : startOfDay(next, timeZone)
}
