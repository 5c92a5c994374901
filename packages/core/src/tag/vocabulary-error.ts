/** Why a vocabulary could not be made. */
export type VocabularyErrorCode = 'duplicate-id' | 'ambiguous-name' | 'unknown-broader' | 'circular-broader'

/** A mistake in a list of concepts. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError'
  readonly code: VocabularyErrorCode
  /** Where, as in `concepts[3].prefLabel.fi`. */
  readonly path: string

  constructor(code: VocabularyErrorCode, path: string, message: string) {
    super(message)
    this.code = code
    this.path = path
  }
}
