import type { Interval, LanguageTag, Observation, Period, Series } from '@iom-feed/core'

export interface ChartOptions {
  readonly languages: readonly LanguageTag[]
  /** Names of sources, the most trusted first. */
  readonly ranks?: readonly string[] | undefined
}

/** What is known of counts, and how it is shown. */
export interface ChartFacts {
  /** Published rows of one host area. */
  readonly rows: readonly Observation[]
  boundsOf(series: Series, period: Period): Interval | undefined
  readonly options: ChartOptions
}
