import { aggregate, type Interval, type LanguageTag, type LocalizedText, type Period } from '@iom-feed/core'
import { displayNumber } from '../display-texts.ts'
import { countOf } from './edition.ts'
import { type Ledger, type PublishedCount, sameSeries } from './ledger.ts'
import { asSentence, writeTexts } from './write-texts.ts'

/** The fewest exact counts of a series that make up a period; undefined where months are missing. */
export function findParts(
  { counts, isBroken }: Ledger,
  { series }: Pick<PublishedCount, 'series'>,
  { start, end }: Period,
): readonly PublishedCount[] | undefined {
  const within = counts.filter(
    ({ series: one, period, qualifier }) =>
      qualifier === 'exact' && sameSeries(one, series) && period.start >= start && period.end <= end,
  )
  if (isBroken(series, { start, end: start }, { start: end, end })) return undefined
  // By the month that follows what is made up so far.
  const made = new Map<number, readonly PublishedCount[]>([[start, []]])
  for (let month = start; month <= end; month++) {
    const before = made.get(month)
    if (!before) continue
    for (const part of within.filter(({ period }) => period.start === month)) {
      const known = made.get(part.period.end + 1)
      if (!known || known.length > before.length + 1) made.set(part.period.end + 1, [...before, part])
    }
  }
  return made.get(end + 1)
}

/** What several exact counts make together. */
export function sumOf(parts: readonly PublishedCount[]): Interval {
  return aggregate(parts.flatMap(countOf)).interval
}

/**
 * Says what exact counts of the months add up to, beside a count that is not exact: `Monthly reports add up to 397`.
 *
 * Nothing is said where months are missing, nor where the sum contradicts the count: that is for the office to find out.
 */
export function addUpInWords(
  count: PublishedCount,
  ledger: Ledger,
  languages: readonly LanguageTag[],
): LocalizedText | undefined {
  const [stated] = countOf(count)
  if (count.qualifier === 'exact' || !stated) return undefined
  const parts = findParts(ledger, count, count.period)
  if (!parts || parts.length < 2) return undefined
  const { lower: sum } = sumOf(parts)
  const { lower, upper = sum } = stated.interval
  if (sum < lower || sum > upper) return undefined
  return writeTexts(languages, (words, language) =>
    asSentence(words.addUp(displayNumber(sum, [language])[language] ?? String(sum)), language),
  )
}
