import {
  type ChartDestinations,
  type Count,
  coveredPeriod,
  type Period,
  rank,
  type Series,
  total,
} from '@iom-feed/core'
import { displayArea, displayPeriod } from '../display-texts.ts'
import { chartCount } from './chart-count.ts'
import type { ChartFacts } from './chart-facts.ts'

const yearLength = 12

/**
 * Ranks the destinations of the latest year that some are published of, up to its last such month.
 *
 * Counts that may be equal share their places. A place is told only where no area that is not listed can take it.
 *
 * @param main The series of all areas.
 */
export function rankDestinations(main: Series, facts: ChartFacts): ChartDestinations | undefined {
  const { languages } = facts.options
  const period = latestYear(main, facts)
  if (!period) return undefined
  const counts = destinationsIn(period, main, facts)
  const whole = facts.boundsOf(main, period)
  const most = whole?.upper ?? Number.POSITIVE_INFINITY
  const unlisted = most - counts.reduce((sum, { interval }) => sum + interval.lower, 0)
  const areas = rank(counts).flatMap(({ count: { series, interval }, first, last }) => {
    const count = chartCount(interval, languages)
    const area = series.counterpartArea
    const isSure = interval.lower > unlisted
    return count ? [{ area, label: displayArea(area, languages), count, ...(isSure && { first, last }) }] : []
  })
  const all = whole && chartCount(whole, languages)
  return areas.length > 0
    ? { ...(all && { whole: all }), areas, texts: { period: displayPeriod(period, languages) } }
    : undefined
}

function isDestination(series: Series, main: Series): boolean {
  return (
    series.areaRole === 'destination' &&
    series.counterpartArea !== total &&
    (['measure', 'group', 'unit', 'scope'] as const).every((name) => series[name] === main[name])
  )
}

/** From January to the last month that a destination is published of. */
function latestYear(main: Series, { rows }: ChartFacts): Period | undefined {
  const ends = rows.flatMap(({ series, period }) => (isDestination(series, main) ? [period.end] : []))
  if (ends.length === 0) return undefined
  const end = Math.max(...ends)
  return { start: end - (end % yearLength), end }
}

/** What is known of each destination that something of the period is published of. */
function destinationsIn(period: Period, main: Series, { rows, boundsOf }: ChartFacts): readonly Count[] {
  const stated = rows.filter((row) => {
    const { start, end } = coveredPeriod(row)
    return isDestination(row.series, main) && start >= period.start && end <= period.end
  })
  const series = new Map(stated.map((row) => [row.series.counterpartArea, row.series]))
  return [...series.values()].flatMap((one) => {
    const interval = boundsOf(one, period)
    return interval ? [{ series: one, period, interval }] : []
  })
}
