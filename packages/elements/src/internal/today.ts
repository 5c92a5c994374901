/**
 * The day that it is in a time zone, as `2018-06-04`; that of UTC where the browser does not know the zone.
 *
 * Core's `dayInZone` gives the same, and tells what is wrong with a zone, which takes more bytes.
 *
 * @param now In ms since 1970.
 */
export function today(now: number, timeZone: string): string {
  try {
    // Swedish dates are ISO's.
    return new Intl.DateTimeFormat('sv', { timeZone }).format(now)
  } catch {
    return new Date(now).toISOString().slice(0, 10)
  }
}
