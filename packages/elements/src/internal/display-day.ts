import type { LanguageTag } from '@iom-feed/core'

// A page's first formatter takes 10 to 18 ms: hence the texts in the document, and a formatter only where it has none.
const formatters: Record<LanguageTag, Intl.DateTimeFormat> = {}

/** A day, given as `YYYY-MM-DD` or by a timestamp that starts so: `4 June 2018`; as it stands where `Intl` does not know the language. */
export function displayDay(day: string, language: LanguageTag): string {
  const date = day.slice(0, 10)
  const at = Date.parse(date)
  // Of a language that it does not know it would take the browser's own without a word.
  if (!at || !Intl.DateTimeFormat.supportedLocalesOf(language).length) return date
  // Bare English is American there, and puts the month first.
  const locale = language === 'en' ? 'en-GB' : language
  formatters[locale] ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return formatters[locale].format(at)
}
