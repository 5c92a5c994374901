import type { LanguageTag, LocalizedText, Month, Period } from '@iom-feed/core'

/** British forms for a plain `en`: the office writes `4 June 2018`. The digits of a plain `ar` are those of the elements, whatever Unicode's data prefers. */
const locales: Readonly<Record<LanguageTag, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' }

/** Names of languages in themselves that Unicode's data lacks. */
const furtherNames: Readonly<Record<LanguageTag, string>> = {
  rmf: 'kaalengo tšimb',
  rom: 'romani čhib',
  sms: 'nuõrttsääʹmǩiõll',
}

/** A day, `YYYY-MM-DD`, as it is written in each language: `4 June 2018`, `4. kesäkuuta 2018`. */
export function displayDay(day: string, languages: readonly LanguageTag[]): LocalizedText {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return inLanguages(languages, (locale) => dates(locale, options).format(Date.parse(day)))
}

/** A count as it is written in each language: `1,234`, `1 234`. */
export function displayNumber(value: number, languages: readonly LanguageTag[]): LocalizedText {
  return inLanguages(languages, (locale) =>
    formatter('number', locale, () => new Intl.NumberFormat(locale)).format(value),
  )
}

/** What a count may be, as it is written in each language: `58`, `90–110`; `90+` where it has no upper end. */
export function displayRange(
  lower: number,
  upper: number | undefined,
  languages: readonly LanguageTag[],
): LocalizedText {
  return inLanguages(languages, (locale) => {
    const numbers = formatter('number', locale, () => new Intl.NumberFormat(locale))
    if (upper === undefined) return `${numbers.format(lower)}+`
    // Not as `formatRange` has it: of the dash of a language, data of Unicode change their mind from edition to edition.
    return lower === upper ? numbers.format(lower) : `${numbers.format(lower)}–${numbers.format(upper)}`
  })
}

/** A month in few letters, as it stands alone: `Apr`, `huhti`. */
export function displayShortMonth(month: Month, languages: readonly LanguageTag[]): LocalizedText {
  return inLanguages(languages, (locale) => dates(locale, { month: 'short' }).format(firstDay(month)))
}

/** Months as they are written in each language: `May 2018`, `January–May 2018`, `tammi–toukokuu 2018`; `2018` for a whole year. */
export function displayPeriod(period: Period, languages: readonly LanguageTag[]): LocalizedText {
  return inLanguages(languages, (locale) => writePeriod(period, locale))
}

/** A country's name in each language: `Iraq`, `Irak`; its code where that has none. */
export function displayArea(code: string, languages: readonly LanguageTag[]): LocalizedText {
  return inLanguages(languages, (locale) => {
    const create = () => new Intl.DisplayNames(locale, { type: 'region' })
    return formatter('region', locale, create).of(code) ?? code
  })
}

/** The names of a month and its year, as they stand alone: `huhtikuu`, `2018`. */
export function nameMonth(
  month: Month,
  language: LanguageTag,
): { readonly name: string; readonly year: string } {
  const locale = locales[language] ?? language
  const write = (options: Intl.DateTimeFormatOptions) => dates(locale, options).format(firstDay(month))
  return { name: write({ month: 'long' }), year: write({ year: 'numeric' }) }
}

/** The name of a language in itself: `suomi`; undefined where it is not known. */
export function displayLanguage(language: LanguageTag): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return furtherNames[language]
  return (
    new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(language) ??
    furtherNames[language]
  )
}

/** A language that `Intl` does not know gets no text: `Intl` would take that of the machine without a word. */
function inLanguages(languages: readonly LanguageTag[], write: (locale: string) => string): LocalizedText {
  const known = languages.filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0)
  return Object.fromEntries(known.map((tag) => [tag, write(locales[tag] ?? tag)]))
}

const yearLength = 12

function writePeriod({ start, end }: Period, locale: string): string {
  const months = dates(locale, { month: 'long', year: 'numeric' })
  const first = firstDay(start)
  const last = firstDay(end)
  if (start % yearLength === 0 && end - start === yearLength - 1)
    return dates(locale, { year: 'numeric' }).format(first)
  if (start === end) return months.format(first)
  const sameYear = Math.floor(start / yearLength) === Math.floor(end / yearLength)
  // Finnish says the month only once, which Unicode's data does not know.
  if (sameYear && /^fi\b/.test(locale)) {
    const month = dates(locale, { month: 'long' }).format(first)
    return `${month.replace(/kuu$/, '')}–${months.format(last)}`
  }
  const range = months.formatRange(first, last)
  // Some editions of Unicode's data have of Persian ranges their first month alone.
  if (range === months.format(first)) return `${range} – ${months.format(last)}`
  return sameYear ? range.replace(/\s*–\s*/, '–') : range
}

function firstDay(month: number): number {
  return Date.UTC(Math.floor(month / yearLength), month % yearLength)
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options)
  const create = () => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
  return formatter(key, locale, create)
}

const formatters = new Map<string, unknown>()

/** A formatter is dear to make, and asked for once a post. */
function formatter<Formatter>(kind: string, locale: string, create: () => Formatter): Formatter {
  const key = `${kind} ${locale}`
  if (!formatters.has(key)) formatters.set(key, create())
  return formatters.get(key) as Formatter
}
