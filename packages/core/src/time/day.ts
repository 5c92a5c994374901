/** Milliseconds in a day without a change of clocks. */
export const dayLength = 86_400_000

/**
 * Tells whether a text is a day of the Gregorian calendar in its ISO 8601 form.
 *
 * @param text Such as `2018-06-04`.
 * @returns Whether that day exists, in a year from 0000 to 9999.
 * @example
 * ```ts
 * import { isDay } from '@iom-feed/core'
 *
 * isDay('2020-02-29') // => true
 * isDay('2018-02-29') // => false
 * ```
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/**
 * Names the day after a day.
 *
 * @param day A day such as `2018-12-31`.
 * @returns The next day of the calendar, such as `2019-01-01`.
 * @throws {RangeError} Where the text is no day, or the last of year 9999.
 * @example
 * ```ts
 * import { nextDay } from '@iom-feed/core'
 *
 * nextDay('2018-12-31') // => '2019-01-01'
 * ```
 */
export function nextDay(day: string): string {
  const next = new Date(dayNumber(day) + dayLength).toISOString().slice(0, 10)
  if (!isDay(next))
    throw new RangeError(`Cannot name the day after "${day}": expected a day before 9999-12-31`)
  return next
}

/** The UTC midnight of a day, in milliseconds since 1970; throws a RangeError where the text is no day. */
export function dayNumber(day: string): number {
  if (!isDay(day))
    throw new RangeError(`Cannot read day "${day}": expected a day such as "2018-06-04", got "${day}"`)
  return Date.parse(day)
}
