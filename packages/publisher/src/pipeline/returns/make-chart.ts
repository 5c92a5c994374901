import {
  type ChartMonth,
  formatMonth,
  type Observation,
  type Reconciliation,
  reconcile,
  type Series,
  total,
} from '@iom-feed/core'
import type { PublishedChart } from '../../outputs/publication.ts'
import { displayDay, displayPeriod, displayShortMonth } from '../display-texts.ts'
import { chartCount } from './chart-count.ts'
import type { ChartOptions } from './chart-facts.ts'
import { mainHost } from './latest-count.ts'
import { rankDestinations } from './rank-destinations.ts'
import { en } from './words/en.ts'
import { writeTexts } from './write-texts.ts'

/** What a chart has at most: five years. */
const mostMonths = 60

/**
 * Makes what a chart shows: what is known of the returns of each month, and where persons returned to.
 *
 * All of it is reckoned from the rows that are published and from nothing else, so that it tells nobody more than they do.
 *
 * @param published The rows as they go out.
 * @returns undefined where nothing is known of any month.
 */
export function makeChart(
  published: readonly Observation[],
  options: ChartOptions,
): PublishedChart | undefined {
  const { languages, ranks } = options
  const host = mainHost(published)
  const rows = published.filter(({ series }) => series.hostArea === host)
  const reconciliation = reconcile(rows, ranks && { ranks })
  const { boundsOf } = reconciliation
  const main = rows.find(({ series }) => isOfAllReturns(series))?.series
  const months = main ? monthsOf(main, reconciliation, options) : []
  if (!main || months.length === 0) return undefined
  const destinations = rankDestinations(main, { rows, boundsOf, options })
  const vintage =
    rows
      .map((row) => row.vintage)
      .sort()
      .at(-1) ?? ''
  return {
    label: writeTexts(languages, ({ label }) => label['latest-month']) ?? { en: en.label['latest-month'] },
    unit: writeTexts(languages, ({ unit }) => unit.persons(false)) ?? { en: en.unit.persons(false) },
    months,
    ...(destinations && { destinations }),
    vintage,
    texts: { vintage: displayDay(vintage, languages) },
  }
}

function isOfAllReturns({ measure, counterpartArea, group, scope }: Series): boolean {
  return measure === 'returns' && [counterpartArea, group, scope].every((code) => code === total)
}

/** From the first to the last of which something may be said, those included of which nothing may. */
function monthsOf(
  series: Series,
  reconciliation: Reconciliation,
  { languages }: ChartOptions,
): readonly ChartMonth[] {
  const counts = new Map(
    reconciliation.monthsOf(series).flatMap(({ month, ...bounds }) => {
      const count = chartCount(bounds, languages)
      return count ? [[month, count] as const] : []
    }),
  )
  const known = [...counts.keys()]
  const last = Math.max(...known)
  const first = Math.max(Math.min(...known), last - mostMonths + 1)
  return Array.from({ length: known.length > 0 ? last - first + 1 : 0 }, (_, index) => {
    const month = first + index
    const count = counts.get(month)
    return {
      month: formatMonth(month),
      ...(count && { count }),
      texts: {
        month: displayPeriod({ start: month, end: month }, languages),
        short: displayShortMonth(month, languages),
      },
    }
  })
}
