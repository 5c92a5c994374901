interface FailureParts extends ErrorOptions {
  readonly expected: string
  readonly got: string
  /** What the API calls it. */
  readonly code?: string | undefined
}

/** Why something could not be loaded of a CMS, in the parts of a message. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure'
  /** What could not be loaded: `page 3 of the posts`. */
  readonly what: string
  readonly expected: string
  readonly got: string
  readonly code: string | undefined

  constructor(what: string, parts: FailureParts) {
    const { expected, got, code, cause } = parts
    super(`Cannot load ${what}: expected ${expected}, got ${got}`, { cause })
    this.what = what
    this.expected = expected
    this.got = got
    this.code = code
  }
}
