import {
  type Change,
  compare,
  type Difference,
  type LanguageTag,
  type LocalizedText,
  type Period,
  previousPeriod,
  samePeriodLastYear,
} from '@iom-feed/core'
import { displayNumber, nameMonth } from '../display-texts.ts'
import { countOf } from './edition.ts'
import { type Ledger, type PublishedCount, samePeriod, sameSeries } from './ledger.ts'
import type { ReturnsWords, WrittenPeriod } from './words/words.ts'
import { asSentence, writeTexts } from './write-texts.ts'

/** The published counts that a count is compared with: of the period before and of the same months a year earlier, as far as there are. */
export function earlierCounts(count: PublishedCount, ledger: Ledger): readonly PublishedCount[] {
  return earlierPeriods(count).flatMap((period) => {
    const found = findCount(ledger, count, period)
    return found && !ledger.isBroken(count.series, period, count.period) ? [found] : []
  })
}

const yearLength = 12

/** A running total begins anew each year, so it has nothing to do with the months before. */
function earlierPeriods({ period, accumulation }: PublishedCount): readonly Period[] {
  if (accumulation === 'sinceStart') return []
  const length = period.end - period.start + 1
  return [
    ...(accumulation === 'period' || length === yearLength ? [previousPeriod(period)] : []),
    ...(length < yearLength ? [samePeriodLastYear(period)] : []),
  ]
}

/** The published count of a series and period; an exact one where there are several. */
export function findCount(
  { counts }: Ledger,
  { series }: Pick<PublishedCount, 'series'>,
  period: Period,
): PublishedCount | undefined {
  const found = counts.filter((one) => sameSeries(one.series, series) && samePeriod(one.period, period))
  return found.find(({ qualifier }) => qualifier === 'exact') ?? found[0]
}

/**
 * Says how a count stands to earlier ones: `9 more than in April, 12 fewer than in May 2017`.
 *
 * Only what every number that the counts may be agrees on is said; undefined where that is nothing.
 */
export function compareInWords(
  count: PublishedCount,
  earlier: readonly PublishedCount[],
  languages: readonly LanguageTag[],
): LocalizedText | undefined {
  const changes = earlier.flatMap((one) => changeOf(count, one) ?? []).filter(isSure)
  if (changes.length === 0) return undefined
  const year = Math.floor(count.period.end / yearLength)
  return writeTexts(languages, (words, language) => {
    const clauses = changes.map((change) => writeChange(change, year, words, language))
    return asSentence(clauses.join(', '), language)
  })
}

function changeOf(count: PublishedCount, earlier: PublishedCount): Change | undefined {
  const [current, previous] = [count, earlier].flatMap(countOf)
  return current && previous && compare(current, previous)
}

function isSure({ direction }: Change): boolean {
  return direction !== 'unknown'
}

function writeChange(
  { direction, difference = {}, period }: Change,
  year: number,
  words: ReturnsWords,
  language: LanguageTag,
): string {
  const written = writePeriod(period, year, language)
  if (direction === 'same') return words.asManyAs(written)
  const amount = writeAmount(difference, words, language)
  return `${direction === 'rise' ? words.more(amount) : words.fewer(amount)} ${words.than(written)}`
}

/** A difference without its sign; one that is sure has at least the end that is nearer to 0. */
function writeAmount({ lower, upper }: Difference, words: ReturnsWords, language: LanguageTag): string {
  const [least = 0, most] = [lower, upper]
    .flatMap((end) => (end === undefined ? [] : [Math.abs(end)]))
    .sort((one, other) => one - other)
  const write = (number: number) => displayNumber(number, [language])[language] ?? String(number)
  if (most === undefined) return words.atLeast(write(least))
  return least === most ? write(least) : words.between(write(least), write(most))
}

function writePeriod({ start, end }: Period, year: number, language: LanguageTag): WrittenPeriod {
  const [first, last] = [nameMonth(start, language), nameMonth(end, language)]
  const isYear = start % yearLength === 0 && end - start === yearLength - 1
  return {
    kind: start === end ? 'month' : isYear ? 'year' : 'months',
    first: first.name,
    last: last.name,
    firstYear: first.year,
    lastYear: last.year,
    isThisYear: Math.floor(end / yearLength) === year,
  }
}
