import type { Period } from '../time/month.ts'

/** Where a count went; `unknown` where the two intervals have more than one way to lie, or a count is missing. */
export const directions = ['rise', 'fall', 'same', 'unknown'] as const

/** One of `directions`. */
export type Direction = (typeof directions)[number]

/** By how much a count changed: whole numbers, both ends included; an absent end is open. */
export interface Difference {
  readonly lower?: number
  readonly upper?: number
}

/** A count beside an earlier one of the same series. */
export interface Change {
  readonly direction: Direction
  /** Current less earlier; absent where the earlier count is missing. */
  readonly difference?: Difference
  /** The period of the earlier count. */
  readonly period: Period
}
