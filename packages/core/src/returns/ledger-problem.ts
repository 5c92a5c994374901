/** Why an observation, a comparison or a decision could not be used. */
export type LedgerProblemCode =
  | 'negative-value'
  | 'fractional-value'
  | 'unknown-period'
  | 'end-before-start'
  | 'duplicate-id'
  | 'unknown-observation'

/** An observation, a comparison or a decision that was left out. What is right with the rest is not touched by it. */
export interface LedgerProblem {
  readonly code: LedgerProblemCode
  /** The id of the observation or comparison. */
  readonly id: string
  /** What could not be done, what was expected and what was there. */
  readonly message: string
}
