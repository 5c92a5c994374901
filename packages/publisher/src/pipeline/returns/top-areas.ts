import { type LanguageTag, type LocalizedText, type RankedCount, rank, total } from '@iom-feed/core'
import { displayArea, displayNumber } from '../display-texts.ts'
import { findCount } from './compare-counts.ts'
import { countOf, type ObservedCount } from './edition.ts'
import { latest } from './latest-count.ts'
import { type Ledger, type PublishedCount, samePeriod, sameSeries } from './ledger.ts'
import { asSentence, writeTexts } from './write-texts.ts'

/** The area with surely the most, and those that surely come next. */
export interface TopArea {
  readonly count: PublishedCount
  /** The count of all areas. */
  readonly whole: PublishedCount
  readonly next: readonly PublishedCount[]
}

/** How many places are told. */
const places = 3

/**
 * Finds the destination with the most persons in the latest period that destinations are known of.
 *
 * Undefined where that is not sure: where another may have as many, be it one of those that are not published.
 */
export function findTop(ledger: Ledger): TopArea | undefined {
  const areas = ledger.counts.filter(
    ({ series: { measure, areaRole, group, scope } }) =>
      measure === 'returns' && areaRole === 'destination' && group === total && scope === total,
  )
  const last = latest(areas)
  if (!last) return undefined
  const { areaRole: _, ...series } = last.series
  const whole = findCount(ledger, { series: { ...series, counterpartArea: total } }, last.period)
  if (!whole) return undefined
  const counts = tableOf(last, areas)
  const most = mostOf(countOf(whole))
  const unlisted = most - counts.reduce((sum, { interval }) => sum + interval.lower, 0)
  const isSure = ({ first, last, count: { interval } }: RankedCount) =>
    first === last && interval.lower > unlisted
  const ranked = rank(counts)
  const [top, second] = ranked
  if (!top || !isSure(top) || second?.first === 1) return undefined
  const end = ranked.findIndex(
    (one) => one.first > places || !isSure(one) || one.count.observation.qualifier !== 'exact',
  )
  const next = ranked.slice(1, end < 0 ? undefined : Math.max(1, end))
  // Of several on one place all are named, or none.
  const named = next.length < places ? next : next.filter(({ first }) => first < (next.at(-1)?.first ?? 0))
  return { count: asShown(top), whole, next: named.map(asShown) }
}

/** The counts of all areas that stand beside one, each area once. */
function tableOf(last: PublishedCount, areas: readonly PublishedCount[]): readonly ObservedCount[] {
  const beside = areas.filter(
    (one) =>
      one.accumulation === last.accumulation &&
      samePeriod(one.period, last.period) &&
      sameSeries(one.series, last.series, ['counterpartArea']),
  )
  return [...new Map(beside.map((one) => [one.series.counterpartArea, one])).values()].flatMap(countOf)
}

function mostOf([count]: readonly ObservedCount[]): number {
  return count?.interval.upper ?? Number.POSITIVE_INFINITY
}

function asShown({ count }: RankedCount<ObservedCount>): PublishedCount {
  return count.observation as PublishedCount
}

/** `Then Afghanistan 20, Somalia 12`; undefined where it is not sure who comes next. */
export function nextInWords(
  next: readonly PublishedCount[],
  languages: readonly LanguageTag[],
): LocalizedText | undefined {
  if (next.length === 0) return undefined
  return writeTexts(languages, (words, language) => {
    const areas = next.map(
      ({ series, value }) =>
        `${nameArea(series.counterpartArea, language)} ${displayNumber(value, [language])[language] ?? value}`,
    )
    return asSentence(words.next(areas.join(', ')), language)
  })
}

export function nameArea(code: string, language: LanguageTag): string {
  return displayArea(code, [language])[language] ?? code
}
