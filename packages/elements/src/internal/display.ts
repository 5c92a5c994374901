import { formatMonth, type LanguageTag, type Period } from '@iom-feed/core'

// A page's first formatter takes 10 to 18 ms: hence the texts in the document, and a formatter only where it has none.
const formatters: Record<string, Intl.DateTimeFormat> = {}

/** A day, given as `YYYY-MM-DD` or by a timestamp that starts so: `4 June 2018`. */
export function displayDay(day: string, language: LanguageTag): string {
  const date = day.slice(0, 10)
  return dateFormat(language, 'numeric')?.format(Date.parse(date)) ?? date
}

/** A run of months: `January – May 2018`. */
export function displayPeriod(period: Period, language: LanguageTag): string {
  const [start = '', end = ''] = [period.start, period.end].map(formatMonth)
  return dateFormat(language)?.formatRange(Date.parse(start), Date.parse(end)) ?? `${start}/${end}`
}

/** A count: `1,234`. */
export function displayNumber(value: number, language: LanguageTag): string {
  return isSupported(language) ? value.toLocaleString(language) : `${value}`
}

function dateFormat(language: LanguageTag, day?: 'numeric'): Intl.DateTimeFormat | undefined {
  if (!isSupported(language)) return
  const key = `${language} ${day}`
  formatters[key] ??= new Intl.DateTimeFormat(language, { day, month: 'long', year: 'numeric', timeZone: 'UTC' })
  return formatters[key]
}

/** Where `Intl` does not know a language it takes the browser's own without a word. */
function isSupported(language: LanguageTag): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
}
