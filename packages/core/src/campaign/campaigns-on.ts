import { compareText } from '../text/compare-text.ts'
import type { Campaign } from './campaign.ts'

/**
 * Selects the campaigns that run on a day.
 *
 * @param campaigns Campaigns in any order.
 * @param day Such as `2018-03-25`.
 * @returns Those that run: highest priority first, then latest start, then by id.
 * @example
 * ```ts
 * import { campaignsOn } from '@iom-feed/core'
 *
 * const week = { id: 'week', headline: { en: '#imwithyou' }, starts: '2018-03-19', ends: '2018-03-25', priority: 0 }
 * campaignsOn([week], '2018-03-25') // => [week]
 * campaignsOn([week], '2018-03-26') // => []
 * ```
 */
export function campaignsOn(campaigns: readonly Campaign[], day: string): Campaign[] {
  return campaigns
    .filter(({ starts, ends = day }) => starts <= day && day <= ends)
    .sort((a, b) => b.priority - a.priority || compareText(b.starts, a.starts) || compareText(a.id, b.id))
}
