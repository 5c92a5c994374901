import type { Phrases } from '../lexicon.ts'

/** The words that a language's number words are made of. */
export interface NumberWords {
  /** `word:value`, parted by spaces; `teen` adds 10 to the unit before it. */
  readonly parts: string
  /** Whether parts are written together in one word. */
  readonly together: boolean
  /** What may stand between hundreds and the rest. */
  readonly and?: string
  /** How several small words may be joined: by a hyphen or a space, or only after hundreds and thousands. */
  readonly hyphen: boolean
  /** Words that are more often an article or a pronoun. */
  readonly articles: readonly string[]
}

/** What one language says of returns, and how. */
export interface LanguageWords {
  readonly numbers: NumberWords
  /** Phrases by kind: see `lexicon.ts`. Words of one kind have the same part in a sentence in every language. */
  readonly phrases: Phrases
  /** Words that end with a stop within a sentence. */
  readonly abbreviations: readonly string[]
  /** How a name ends that says whereto, where a language has cases. */
  readonly placeEnding?: RegExp
  /** Which mark parts thousands without doubt. */
  readonly thousands: ',' | undefined
  /** Whether a day of the month stands before or after its month, and whether it has a stop. */
  readonly days: 'before' | 'both' | 'stop'
}
