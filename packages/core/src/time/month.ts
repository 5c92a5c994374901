/** Months since January of year 0, so that neighbouring months differ by one: May 2018 is `2018 * 12 + 4`. */
export type Month = number

/** A run of whole months, both ends included. */
export interface Period {
  readonly start: Month
  readonly end: Month
}

/**
 * Reads a month from its ISO 8601 form.
 *
 * @param text A year of four digits and a month of two, such as `2018-05`.
 * @returns Months since January of year 0, or `undefined` where the text is no month.
 * @example
 * ```ts
 * import { parseMonth } from '@iom-feed/core'
 *
 * parseMonth('2018-05') // => 2018 * 12 + 4
 * parseMonth('2018-13') // => undefined
 * ```
 */
export function parseMonth(text: string): Month | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? +text.slice(0, 4) * 12 + +text.slice(5) - 1 : undefined
}

/**
 * Writes a month in its ISO 8601 form.
 *
 * @param month Months since January of year 0, a whole number from 0 to 119,999 (December 9999).
 * @returns Such as `2018-05`.
 * @throws {RangeError} Where the number is no such month.
 * @example
 * ```ts
 * import { formatMonth } from '@iom-feed/core'
 *
 * formatMonth(2018 * 12 + 4) // => '2018-05'
 * ```
 */
export function formatMonth(month: Month): string {
  if (!Number.isInteger(month) || month < 0 || month > 119_999) {
    throw new RangeError(
      `Cannot write month "${month}": expected a whole number from 0 to 119999, got ${month}`,
    )
  }
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
