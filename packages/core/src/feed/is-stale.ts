import { parseDuration } from '../time/parse-duration.ts'
import type { Feed } from './feed.ts'

/**
 * Tells whether a feed is older than it says that it should ever be.
 *
 * @param feed A feed; only `updated` and `expectedEvery` are looked at.
 * @param at The present, in milliseconds since 1970 in UTC.
 * @returns Whether more time than `expectedEvery` has gone by since `updated`; `false` where either is not known.
 * @example
 * ```ts
 * import { isStale } from '@iom-feed/core'
 *
 * isStale({ updated: '2018-06-04T00:00:00Z', expectedEvery: 'P2D' }, Date.UTC(2018, 5, 7)) // => true
 * ```
 */
export function isStale(feed: Pick<Feed, 'updated' | 'expectedEvery'>, at: number): boolean {
  // Neither is before or after anything where it is not known: NaN.
  const updated = Date.parse(feed.updated ?? '')
  const longest = parseDuration(feed.expectedEvery ?? '') ?? Number.NaN
  return at - updated > longest
}
