import { createFigure, type Figure, type LanguageTag, type LocalizedText, total } from '@iom-feed/core'
import { displayDay, displayNumber, displayPeriod } from '../display-texts.ts'
import { addUpInWords } from './add-up.ts'
import { compareInWords, earlierCounts } from './compare-counts.ts'
import type { Ledger, PublishedCount } from './ledger.ts'
import { samePeriod, sameSeries } from './ledger.ts'
import { asSentence, writeTexts } from './write-texts.ts'

/** What a figure is made of: counts that are published and belong together. */
export interface FigurePlan {
  readonly id: string
  readonly label: LocalizedText
  readonly count: PublishedCount
  /** The whole that the count is a part of; an exact one. */
  readonly of?: PublishedCount
  readonly unit?: LocalizedText
  readonly note?: LocalizedText
  /** Of the same series, in any order. */
  readonly trend: readonly PublishedCount[]
}

export interface DrawOptions {
  readonly ledger: Ledger
  readonly languages: readonly LanguageTag[]
  readonly method?: LocalizedText
}

/** Makes what a tile shows of counts: comparison, trend, and everything written out. A note of the plan comes before what can be said by computing. */
export function drawFigure(
  { id, label, count, of, unit, note, trend }: FigurePlan,
  { ledger, languages, method }: DrawOptions,
): Figure {
  const earlier = earlierCounts(count, ledger)
  const sentence =
    note ??
    compareInWords(count, earlier, languages) ??
    addUpInWords(count, ledger, languages) ??
    countriesInWords(count, ledger, languages)
  const { trend: points = [], ...figure } = createFigure(count, {
    id,
    label,
    ...(of && { of: of.value }),
    ...(unit && { unit }),
    ...(sentence && { note: sentence }),
    ...(earlier[0] && { previous: earlier[0] }),
    ...(method && { method }),
    trend,
  })
  return {
    ...figure,
    ...(points.length > 0 && {
      trend: points.map((point) => {
        const value = displayNumber(point.value, languages)
        return { ...point, texts: { value, period: displayPeriod(point.period, languages) } }
      }),
    }),
    texts: {
      value: displayNumber(count.value, languages),
      ...(of && { of: displayNumber(of.value, languages) }),
      period: displayPeriod(count.period, languages),
      vintage: displayDay(count.vintage, languages),
    },
  }
}

/** Beside the count of one country, to how many there were any: `Returns to 18 countries in all`. */
function countriesInWords(
  { series, period }: PublishedCount,
  { counts }: Ledger,
  languages: readonly LanguageTag[],
): LocalizedText | undefined {
  if (series.measure !== 'returns' || series.areaRole !== 'destination' || series.group !== total)
    return undefined
  const countries = counts.find(
    (one) =>
      one.series.measure === 'destinations' &&
      one.series.counterpartArea === total &&
      one.qualifier === 'exact' &&
      sameSeries(one.series, series, ['measure', 'unit', 'counterpartArea', 'areaRole']) &&
      samePeriod(one.period, period),
  )
  if (!countries) return undefined
  const { value } = countries
  return writeTexts(languages, (words, language) =>
    asSentence(
      words.toCountries(displayNumber(value, [language])[language] ?? String(value), value === 1),
      language,
    ),
  )
}
