import { dayLength, dayNumber } from './day.ts'
import { wallTime } from './wall-time.ts'

/**
 * Gives the first moment of a day in a time zone.
 *
 * Where clocks are changed at midnight, that is not 00:00 but the first moment that the day has (01:00 on 4 November 2018 in São
 * Paulo); of a day that a zone left out (30 December 2011 in Apia) it is the first moment after it.
 *
 * @param day A day such as `2018-06-04`, in the years 100 to 9999.
 * @param timeZone An IANA name such as `Europe/Helsinki`.
 * @returns Milliseconds since 1970 in UTC.
 * @throws {RangeError} Where the text is no day or the time zone is unknown.
 * @example
 * ```ts
 * import { startOfDay } from '@iom-feed/core'
 *
 * startOfDay('2018-06-04', 'Europe/Helsinki') // => Date.UTC(2018, 5, 3, 21)
 * ```
 */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = dayNumber(day)
  // Clocks are changed at most once around a midnight, so one of the offsets a day before and after it holds.
  const guesses = [midnight - dayLength, midnight + dayLength].map(
    (at) => midnight - (wallTime(at, timeZone) - at),
  )
  const found = guesses.filter((at) => wallTime(at, timeZone) === midnight)
  if (found.length) return Math.min(...found)
  // There is no midnight: look for the moment from which the clocks are past it.
  let before = midnight - 2 * dayLength
  let after = midnight + 2 * dayLength
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallTime(middle, timeZone) < midnight) before = middle
    else after = middle
  }
  return after
}
