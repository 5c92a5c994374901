import type { Period } from '../../time/month.ts'
import type { Comparison } from '../comparison.ts'
import type { Interval } from '../interval.ts'
import type { Observation, Series } from '../observation.ts'

/**
 * A run of months as the two ends of a running total: it grew by the count of the months from after `from` up to and with `to`. Ends are
 * months; within a family they are places on its grid.
 */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What an observation or a comparison states, as a constraint on the running total of its series. */
export interface Fact {
  readonly id: string
  readonly series: Series
  readonly span: Span
  readonly states: CountStatement | ComparisonStatement
}

interface CountStatement {
  readonly kind: 'count'
  readonly interval: Interval
  readonly observation: Observation
}

interface ComparisonStatement {
  readonly kind: 'comparison'
  /** The period that the fact's own is compared with. */
  readonly other: Span
  readonly comparison: Comparison
}

/** A fact with its spans as places on its family's grid. */
export interface PlacedFact {
  readonly fact: Fact
  /** The place of its track in the family. */
  readonly track: number
  readonly span: Span
  /** The period that it compares with, if it does. */
  readonly other?: Span
}

/** The span of a period. */
export function spanOf({ start, end }: Period): Span {
  return { from: start - 1, to: end }
}

/** The period of a span of months. */
export function periodOf({ from, to }: Span): Period {
  return { start: from + 1, end: to }
}

/** The spans of whose counts a fact says something. */
export function spansOf({ span, states }: Fact): Span[] {
  return states.kind === 'count' ? [span] : [span, states.other]
}

/** What a fact was read from. */
export function statementOf({ states }: Fact): Observation | Comparison {
  return states.kind === 'count' ? states.observation : states.comparison
}
