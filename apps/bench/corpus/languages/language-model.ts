/** Stems that take the same endings. */
export interface WordFamily {
  /** Stems of real words, of which texts are about. */
  readonly known: readonly string[]
  /** What further stems are put together from. */
  readonly syllables: Syllables
  /** What may stand before a stem, the most frequent first; without it nothing. */
  readonly beginnings?: readonly string[]
  /** What may stand behind a stem, the most frequent first. */
  readonly endings: readonly string[]
}

/** The sounds of a syllable. */
export interface Syllables {
  readonly onsets: readonly string[]
  readonly nuclei: readonly string[]
  readonly codas: readonly string[]
  /** How many syllables a stem has. */
  readonly counts: readonly number[]
}

/** What texts of a language are made from. */
export interface LanguageModel {
  /** BCP 47. */
  readonly tag: string
  /** Its share of the posts, of 1. */
  readonly share: number
  /** The most frequent words, which have one form each. */
  readonly functionWords: readonly string[]
  readonly families: readonly WordFamily[]
  /** How many stems there are, known ones included. */
  readonly stems: number
}

/** Splits a list that is written with spaces; `-` stands for nothing. */
export function list(text: string): string[] {
  return text.split(' ').map((part) => (part === '-' ? '' : part))
}
