import type { Language } from '../location.ts'

/** English is written here as in Europe. */
const locales: Readonly<Record<Language, string>> = { fi: 'fi', sv: 'sv', en: 'en-GB' }

/** A day by the clocks of the university, as in `4. kesäkuuta 2018`. */
export function formatDay(timestamp: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Helsinki',
  })
  return format.format(new Date(timestamp))
}
