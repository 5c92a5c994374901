import type { LocalizedText } from '../language/localized-text.ts'
import type { Interval } from './interval.ts'

/** What is known of a count, and how it is written in each language. */
export interface ChartCount extends Interval {
  readonly texts: {
    /** In figures: `58`, `90–110`. */
    readonly number: LocalizedText
    /** In words: `exactly 58`, `between 90 and 110`; absent in languages that the publisher has no words of. */
    readonly words?: LocalizedText
  }
}

/** One month of a chart. */
export interface ChartMonth {
  /** As in `2018-05`. */
  readonly month: string
  /** Absent where nothing is published of the month: that is not 0. */
  readonly count?: ChartCount
  /** `May 2018`, and `May`. */
  readonly texts: { readonly month: LocalizedText; readonly short: LocalizedText }
}

/** One area of a ranking. */
export interface ChartArea {
  /** ISO 3166-1. */
  readonly area: string
  readonly label: LocalizedText
  readonly count: ChartCount
  /** The best place that it may take, 1 the largest; absent where an area that is not listed may come before it. */
  readonly first?: number
  /** The worst; another than `first` where counts overlap. */
  readonly last?: number
}

/** Where persons returned to in a year so far, or in a whole one. */
export interface ChartDestinations {
  /** Of all areas, listed or not. */
  readonly whole?: ChartCount
  /** The largest first. */
  readonly areas: readonly ChartArea[]
  /** `January–March 2018`. */
  readonly texts: { readonly period: LocalizedText }
}

/** What a chart of the return statistics shows: a file of its own, at the address that a document's `data.chart` gives. */
export interface ReturnsChart {
  readonly format: 1
  /** What is counted: `Voluntary returns`. */
  readonly label: LocalizedText
  /** `persons`. */
  readonly unit: LocalizedText
  /** Without a month left out, oldest first. */
  readonly months: readonly ChartMonth[]
  readonly destinations?: ChartDestinations
  /** The day on which the newest of the counts was published, `YYYY-MM-DD`. */
  readonly vintage: string
  /** The address of whose statistics these are. */
  readonly source: string
  /** The address of all counts as a table. */
  readonly csv: string
  /** The address or SPDX name of the licence. */
  readonly licence?: string
  /** The addresses of pages that say how was counted, by the language that they are in. */
  readonly method?: LocalizedText
  readonly texts: { readonly vintage: LocalizedText }
}
