import { dayInZone } from '../time/day-in-zone.ts'
import type { Campaign } from './campaign.ts'
import { campaignsOn } from './campaigns-on.ts'

/**
 * Selects the campaigns that run at a moment.
 *
 * A campaign runs from the first moment of its first day to the last of its last, by the clocks of the time zone.
 *
 * @param campaigns Campaigns in any order.
 * @param at Milliseconds since 1970 in UTC.
 * @param timeZone An IANA name such as `Europe/Helsinki`.
 * @returns Those that run: highest priority first, then latest start, then by id.
 * @throws {RangeError} Where the time zone is unknown.
 * @example
 * ```ts
 * import { runningCampaigns } from '@iom-feed/core'
 *
 * const week = { id: 'week', headline: { en: '#imwithyou' }, starts: '2018-03-19', ends: '2018-03-25', priority: 0 }
 * runningCampaigns([week], Date.parse('2018-03-25T23:59:59+03:00'), 'Europe/Helsinki') // => [week]
 * runningCampaigns([week], Date.parse('2018-03-26T00:00:00+03:00'), 'Europe/Helsinki') // => []
 * ```
 */
export function runningCampaigns(campaigns: readonly Campaign[], at: number, timeZone: string): Campaign[] {
  return campaignsOn(campaigns, dayInZone(at, timeZone))
}
