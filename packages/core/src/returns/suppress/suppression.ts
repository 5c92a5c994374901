import type { StatedCount } from '../count.ts'

/** Why a count is not published. */
export type SuppressionReason =
  /** It is smaller than the threshold, or may be. */
  | 'below-threshold'
  /** Of such a group only totals of a year over all areas are published. */
  | 'yearly-totals-only'
  /** With it, a count that is not published could be worked out or narrowed down. */
  | 'protects-others'

/** What is decided for one count. */
export interface SuppressionDecision<C extends StatedCount = StatedCount> {
  readonly count: C
  /**
   * `primary` where the count itself must not be known, `complementary` where it would betray another. Both are for the office alone: what is
   * published must not tell one from the other.
   */
  readonly suppressed?: 'primary' | 'complementary'
  /** Empty where the count is published. */
  readonly reasons: readonly SuppressionReason[]
  /** Whether what is public already lets the count be worked out or narrowed down, whatever is kept back from now on. */
  readonly alreadyDisclosed: boolean
}

/** Words of a source that must not be published, because they state a count that is not. */
export interface WithheldQuote {
  readonly quote: string
  readonly post?: string
  readonly url?: string
  /** The places in the input of the counts that are not published and that the words state. */
  readonly counts: readonly number[]
  readonly reasons: readonly SuppressionReason[]
}

/** What may be published, and what not. */
export interface Suppression<C extends StatedCount = StatedCount> {
  /** One for each count, in the order of the input. */
  readonly decisions: readonly SuppressionDecision<C>[]
  readonly withheld: readonly WithheldQuote[]
}
