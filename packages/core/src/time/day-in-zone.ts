import { wallTime } from './wall-time.ts'

/**
 * Names the day that it is in a time zone at a moment.
 *
 * @param at Milliseconds since 1970 in UTC, in the years 100 to 9999.
 * @param timeZone An IANA name such as `Europe/Helsinki`.
 * @returns Such as `2018-06-04`.
 * @throws {RangeError} Where the time zone is unknown or the moment is no date.
 * @example
 * ```ts
 * import { dayInZone } from '@iom-feed/core'
 *
 * dayInZone(Date.UTC(2018, 5, 3, 21), 'Europe/Helsinki') // => '2018-06-04'
 * ```
 */
export function dayInZone(at: number, timeZone: string): string {
  return new Date(wallTime(at, timeZone)).toISOString().slice(0, 10)
}
