import type { LanguageTag, LocalizedText } from '@iom-feed/core'
import type { FigureKind, KindFigureDraft } from '../../sources/yaml-figures.ts'
import { findParts, sumOf } from './add-up.ts'
import { findCount } from './compare-counts.ts'
import type { FigurePlan } from './draw-figure.ts'
import { isOfAll, latest } from './latest-count.ts'
import { type Ledger, type PublishedCount, sameSeries } from './ledger.ts'
import { findTop, nameArea, nextInWords } from './top-areas.ts'
import { en } from './words/en.ts'
import type { ReturnsWords } from './words/words.ts'
import { writeTexts } from './write-texts.ts'

/** What a figure of a kind shows, before an editor's words come in. */
type Found = Omit<FigurePlan, 'id' | 'unit' | 'label'> & {
  readonly label: (words: ReturnsWords, language: LanguageTag) => string
}

/** Plans a figure of a kind from what is published; undefined where the ledger does not say enough for it. */
export function planDefault(
  { id, kind, label, unit, note }: KindFigureDraft,
  ledger: Ledger,
  languages: readonly LanguageTag[],
): FigurePlan | undefined {
  const found = finders[kind](ledger, languages)
  if (!found) return undefined
  const unitOf = kind === 'destinations' ? 'countries' : 'persons'
  const isOne = found.count.value === 1
  const ownUnit = unit ?? write(languages, (words) => words.unit[unitOf](isOne))
  const ownNote = note ?? found.note
  const { label: labelOf, note: _, ...rest } = found
  return {
    ...rest,
    id,
    label: label ?? write(languages, labelOf),
    ...(ownUnit && { unit: ownUnit }),
    ...(ownNote && { note: ownNote }),
  }
}

/** A label must be there: where there are words for none of the languages, it is English and says so. */
function write(
  languages: readonly LanguageTag[],
  of: (words: ReturnsWords, language: LanguageTag) => string,
): LocalizedText {
  return writeTexts(languages, of) ?? { en: of(en, 'en') }
}

const finders: Readonly<
  Record<FigureKind, (ledger: Ledger, languages: readonly LanguageTag[]) => Found | undefined>
> = {
  'latest-month': (ledger) => {
    const count = latestMonth(ledger)
    return count && { label: ({ label }) => label['latest-month'], count, trend: trendOf(count, ledger) }
  },
  'year-to-date': (ledger) => {
    const count = yearToDate(ledger)
    return count && { label: ({ label }) => label['year-to-date'], count, trend: trendOf(count, ledger) }
  },
  'top-destination': (ledger, languages) => {
    const top = findTop(ledger)
    if (!top) return undefined
    const { count, whole, next } = top
    const note = nextInWords(next, languages)
    return {
      label: ({ label }, language) =>
        label['top-destination'](nameArea(count.series.counterpartArea, language)),
      count,
      ...(whole.qualifier === 'exact' && { of: whole }),
      ...(note && { note }),
      trend: trendOf(count, ledger),
    }
  },
  destinations: (ledger) => {
    const count = latest(ledger.counts.filter((one) => isOfAll(one, 'destinations')))
    return count && { label: ({ label }) => label.destinations, count, trend: trendOf(count, ledger) }
  },
}

function latestMonth({ counts }: Ledger): PublishedCount | undefined {
  return latest(counts.filter((one) => isOfAll(one, 'returns') && one.period.start === one.period.end))
}

const yearLength = 12

/** The latest total since January that is stated; or the sum of what is stated since, where that reaches further. */
function yearToDate(ledger: Ledger): PublishedCount | undefined {
  const stated = latest(
    ledger.counts.filter((one) => isOfAll(one, 'returns') && one.accumulation === 'yearToDate'),
  )
  const month = latestMonth(ledger)
  if (!month || (stated && stated.period.end >= month.period.end)) return stated
  const { end } = month.period
  const period = { start: end - (end % yearLength), end }
  const parts = findParts(ledger, month, period)
  if (!parts || parts.length < 2) return stated
  const vintage =
    parts
      .map((one) => one.vintage)
      .sort()
      .at(-1) ?? month.vintage
  const { source: _, ...rest } = month
  return {
    ...rest,
    period,
    accumulation: 'yearToDate',
    value: sumOf(parts).lower,
    vintage,
    source: { name: month.source.name },
  }
}

/** Counts of the same kind up to a count: twelve months, or those of the year. Months that are missing stay missing. */
function trendOf(count: PublishedCount, ledger: Ledger): readonly PublishedCount[] {
  const { series, period, accumulation } = count
  const length = period.end - period.start
  const first =
    accumulation === 'yearToDate' ? period.end - (period.end % yearLength) : period.end - yearLength + 1
  const periods = new Set<number>()
  for (const one of ledger.counts) {
    const isAlike =
      sameSeries(one.series, series) &&
      one.accumulation === accumulation &&
      (accumulation !== 'period' || one.period.end - one.period.start === length) &&
      one.period.end >= first &&
      one.period.end < period.end &&
      !ledger.isBroken(series, one.period, period)
    if (isAlike) periods.add(one.period.end)
  }
  const points = [...periods].flatMap((end) => {
    const start = accumulation === 'period' ? end - length : period.start
    return findCount(ledger, count, { start, end }) ?? []
  })
  return points.length > 0 ? [...points, count] : []
}
