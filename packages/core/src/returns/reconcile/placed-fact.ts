import type { Fact, Span } from './fact.ts'

/** A fact with its spans as places on its family's grid. */
export interface PlacedFact {
  readonly fact: Fact
  /** The place of its track in the family. */
  readonly track: number
  readonly span: Span
  /** The period that it compares with, if it does. */
  readonly other?: Span
}
