import type { Period } from '../time/month.ts'
import type { Confirmation, ObservationSource, Series } from './observation.ts'

/** How the count of one period stands to that of another. */
export const relations = ['more', 'fewer', 'equal', 'at-least', 'at-most'] as const

/** One of `relations`. */
export type Relation = (typeof relations)[number]

/** What a source says of two counts of one series without giving them, as in `fewer than in the month before`. */
export interface Comparison {
  /** Unique among observations and comparisons, and the same for ever. */
  readonly id: string
  readonly series: Series
  readonly period: Period
  readonly relation: Relation
  readonly otherPeriod: Period
  /** How the source calls the difference. It is kept for the reader and bounds nothing: `slight` is no number. */
  readonly size?: 'slight' | 'clear'
  /** The day on which it was published, `YYYY-MM-DD`. */
  readonly vintage: string
  readonly source: ObservationSource
  readonly confirmed?: Confirmation
}
