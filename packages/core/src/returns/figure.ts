import type { LocalizedText } from '../language/localized-text.ts'
import type { Period } from '../time/month.ts'
import type { Change } from './change.ts'

/** How a source qualifies a number: `almost 400` is never shown as 400. */
export const qualifiers = ['exact', 'almost', 'over', 'about', 'under'] as const

/** One of `qualifiers`. */
export type Qualifier = (typeof qualifiers)[number]

/** Display texts of a figure by language, made by the publisher so that a page needs no formatter of its own. */
export interface FigureTexts {
  readonly value?: LocalizedText
  readonly of?: LocalizedText
  readonly period?: LocalizedText
  readonly vintage?: LocalizedText
}

/** Display texts of one value of a trend, by language. */
export type TrendTexts = Pick<FigureTexts, 'value' | 'period'>

/** One value in a figure's trend. */
export interface TrendPoint {
  readonly period: Period
  /** A count, 0 or more. */
  readonly value: number
  readonly qualifier: Qualifier
  readonly texts?: TrendTexts
}

/** What a statistic tile shows. */
export interface Figure {
  readonly id: string
  /** What is counted, without the period: `Voluntary returns`. */
  readonly label: LocalizedText
  /** A count, 0 or more. */
  readonly value: number
  readonly qualifier: Qualifier
  /** The whole that the value is a part of, as in `231 of 290 persons`. */
  readonly of?: number
  /** What the value counts: `persons`. */
  readonly unit?: LocalizedText
  readonly period: Period
  /** One sentence beside the number: a comparison, or how far reports agree. */
  readonly note?: LocalizedText
  /** The count beside an earlier one, as data; `note` says it in words. */
  readonly comparison?: Change
  /** Oldest first. */
  readonly trend?: readonly TrendPoint[]
  /** The day on which the value was published, `YYYY-MM-DD`. */
  readonly vintage?: string
  /** The address of the text that states the value. */
  readonly source?: string
  /** The addresses of pages that say how the value was counted, by the language that they are in. */
  readonly method?: LocalizedText
  readonly texts?: FigureTexts
}
