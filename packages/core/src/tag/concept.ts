import type { LanguageTag, LocalizedText } from '../language/localized-text.ts'

/** A subject that posts are about, in the terms of SKOS. */
export interface Concept {
  /** Lower-case, stable, fit for a file name: `voluntary-return`. */
  readonly id: string
  /** One label a language. */
  readonly prefLabel: LocalizedText
  /** Other names of it, by language; the key `und` holds those of no particular language, such as `AVRR`. */
  readonly altLabel?: Readonly<Record<LanguageTag, readonly string[]>>
  /** Ids of more general concepts. */
  readonly broader?: readonly string[]
  /** Addresses of the same concept in other vocabularies. */
  readonly exactMatch?: readonly string[]
}

/** A concept as the document carries it. */
export interface ConceptCount {
  readonly id: string
  readonly labels: LocalizedText
  /** Its other names and the raw tags that stand for it, in any language. */
  readonly aliases: readonly string[]
  /** Entries that carry it. */
  readonly posts: number
}
