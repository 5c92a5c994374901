/** Why counts are not compared, added, ranked or shown. */
export type CountErrorCode =
  | 'no-counts'
  | 'different-host-area'
  | 'different-counterpart-area'
  | 'different-area-role'
  | 'different-measure'
  | 'different-group'
  | 'different-unit'
  | 'different-scope'
  | 'different-length'
  | 'different-period'
  | 'overlapping-periods'
  | 'overlapping-areas'
  | 'missing-period'
  | 'no-value'
  | 'not-confirmed'
  | 'not-free'

/** Counts that do not belong together, or may not be shown. */
export class CountError extends Error {
  override readonly name = 'CountError'
  readonly code: CountErrorCode
  /** Where, as in `counts[1].series.measure`. */
  readonly path: string

  constructor(code: CountErrorCode, path: string, message: string) {
    super(message)
    this.code = code
    this.path = path
  }
}
