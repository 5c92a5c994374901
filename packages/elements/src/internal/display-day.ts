import type { LanguageTag } from '@iom-feed/core'
import type { Messages } from '../locales/messages.ts'

// A page's first formatter takes 10 to 18 ms: hence the texts in the document, and a formatter only where it has none.
const formatters: Record<LanguageTag, Intl.DateTimeFormat> = {}

/**
 * A day, given as `YYYY-MM-DD` or by a timestamp that starts so, as the publisher writes it into a document: `4 June 2018`.
 *
 * The messages may know how their language writes days; else `Intl` does; a day stands as it is where neither knows the language.
 */
export function displayDay(day: string, { language, day: write }: Messages): string {
  const date = day.slice(0, 10)
  const at = Date.parse(date)
  if (write && at) return write(new Date(at))
  // Of a language that it does not know it would take the browser's own without a word.
  if (!at || !Intl.DateTimeFormat.supportedLocalesOf(language).length) return date
  // Bare English is American there, and puts the month first.
  formatters[language] ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  return formatters[language].format(at)
}
