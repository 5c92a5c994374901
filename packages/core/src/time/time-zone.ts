import { dayLength, dayNumber } from './day.ts'

/** A formatter costs 10 to 18 ms when the first is made, and keeps its data: one for each zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  let made = clocks.get(timeZone)
  if (!made) {
    try {
      made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch (cause) {
      throw new RangeError(
        `Cannot read time zone "${timeZone}": expected an IANA name such as "Europe/Helsinki", got "${timeZone}"`,
        { cause },
      )
    }
    clocks.set(timeZone, made)
  }
  return made
}

/** Whether a time zone is known here. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(clock(timeZone))
  } catch {
    return false
  }
}

/** What the clocks of a zone show, as the moment at which those of UTC show it. */
function wallTime(at: number, timeZone: string): number {
  const parts: Record<string, string> = {}
  for (const { type, value } of clock(timeZone).formatToParts(at)) parts[type] = value
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
  const two = (digits: string): string => digits.padStart(2, '0')
  return Date.parse(
    `${year.padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`,
  )
}

/**
 * Names the day that it is in a time zone at a moment.
 *
 * @param at Milliseconds since 1970 in UTC, within the years 1 to 9999.
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

/**
 * Gives the first moment of a day in a time zone.
 *
 * Where clocks are changed at midnight, that is not 00:00 but the first moment that the day has (01:00 on 4 November 2018 in São
 * Paulo); of a day that a zone left out (30 December 2011 in Apia) it is the first moment after it.
 *
 * @param day A day such as `2018-06-04`, within the years 1 to 9999.
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
