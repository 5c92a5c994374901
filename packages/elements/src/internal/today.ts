/**
 * The day that it is in a time zone, as `2018-06-04`; that of UTC where the browser does not know the zone.
 *
 * Core's `dayInZone` gives the same, and tells what is wrong with a zone, which takes more bytes.
 *
 * @param now In ms since 1970.
 */
export function today(now: number, timeZone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(now)
    return ['year', 'month', 'day'].map((field) => parts.find(({ type }) => type === field)?.value).join('-')
  } catch {
    return new Date(now).toISOString().slice(0, 10)
  }
}
