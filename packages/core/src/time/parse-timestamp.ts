import { isDay } from './day.ts'

/** The form of an RFC 3339 timestamp; whether the day exists is not seen from it. */
export const timestampPattern: RegExp =
  /^\d{4}-\d\d-\d\d[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Reads an RFC 3339 timestamp, strictly: a day that exists, a time with seconds, and an offset.
 *
 * @param text Such as `2018-06-04T00:00:00+03:00`. A leap second (`:60`) is taken as the second after it.
 * @returns Milliseconds since 1970 in UTC (a fraction is cut after its third digit), or `undefined` where the text is no such
 * timestamp.
 * @example
 * ```ts
 * import { parseTimestamp } from '@iom-feed/core'
 *
 * parseTimestamp('2018-06-04T00:00:00+03:00') // => Date.UTC(2018, 5, 3, 21)
 * parseTimestamp('2018-06-04') // => undefined
 * ```
 */
export function parseTimestamp(text: string): number | undefined {
  if (!timestampPattern.test(text) || !isDay(text.slice(0, 10))) return undefined
  const at = Date.parse(text.toUpperCase().replace(':60', ':59'))
  return text.includes(':60') ? at + 1000 : at
}
