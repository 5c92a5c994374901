/** The form of an ISO 8601 duration without years and months. */
export const durationPattern: RegExp =
  /^P(?=.*\d)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/

/**
 * Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds.
 *
 * Years and months are refused, because they are not always equally long; a day is taken as 24 hours.
 *
 * @param text Such as `P2D`, `PT90M` or `P1DT12H`; each number has at most nine digits.
 * @returns Milliseconds, 0 or more, or `undefined` where the text is no such duration.
 * @example
 * ```ts
 * import { parseDuration } from '@iom-feed/core'
 *
 * parseDuration('P2D') // => 172_800_000
 * parseDuration('P1M') // => undefined
 * ```
 */
export function parseDuration(text: string): number | undefined {
  const parts = durationPattern.exec(text)
  if (!parts) return undefined
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((digits) => +(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
}
