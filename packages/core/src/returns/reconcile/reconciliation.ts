import type { Month, Period } from '../../time/month.ts'
import type { Interval } from '../interval.ts'
import type { LedgerProblem } from '../ledger-problem.ts'
import type { Series } from '../observation.ts'

/** What a count may be, by all facts that stand. */
export interface Bounds extends Interval {
  /**
   * Whether no narrower interval holds all counts that the facts allow. Where parts, totals, comparisons or different ones of a kind bound
   * each other, the interval is sound, but a narrower one may exist.
   */
  readonly isTight: boolean
}

/** The ids of the observations and comparisons that prove a bound by themselves; none where nothing had to be proved. */
export interface BoundsProof {
  readonly lower: readonly string[]
  readonly upper: readonly string[]
}

export interface MonthBounds extends Bounds {
  readonly month: Month
}

/** Facts that cannot all be right, while any of them less can. */
export interface Conflict {
  /** The ids of observations and comparisons. */
  readonly facts: readonly string[]
  /** Which of them was set aside. */
  readonly setAside: string
  /** Which facts, of when, by whom, and what they come to, in English. */
  readonly message: string
}

/** A fact that bounds nothing, and why. */
export interface SetAside {
  /** The id of the observation or comparison. */
  readonly fact: string
  /** It contradicts facts that come before it; a break in its series lies within it; or a person rejected it. */
  readonly reason: 'contradiction' | 'across-break' | 'rejected'
}

/** Months of which no fact that stands says anything, between others of the same series. */
export interface Gap {
  readonly series: Series
  readonly period: Period
}

/** What observations and comparisons make of each other. Made by `reconcile`. */
export interface Reconciliation {
  /** The series of all observations and comparisons, as they first come. */
  readonly series: readonly Series[]
  readonly conflicts: readonly Conflict[]
  /** Whether `conflicts` has every smallest set that a fact set aside forms with facts that stand. */
  readonly areConflictsComplete: boolean
  readonly setAside: readonly SetAside[]
  readonly gaps: readonly Gap[]
  readonly problems: readonly LedgerProblem[]
  /** Bounds of the count of any period; `undefined` where a break in the series lies within it, or it is no period. */
  boundsOf(series: Series, period: Period): Bounds | undefined
  /** Bounds of each month from the first to the last of which a fact that stands says anything. */
  monthsOf(series: Series): MonthBounds[]
  /** The facts that prove the bounds of a period; `undefined` where it has none. */
  proofOf(series: Series, period: Period): BoundsProof | undefined
}
