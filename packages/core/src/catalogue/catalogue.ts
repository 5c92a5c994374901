import type { LanguageTag, LocalizedText } from '../language/localized-text.ts'
import type { PostKind } from '../post/post.ts'

/**
 * A list of entry numbers, ascending, 0 the oldest entry: the first number, then what each next one has more. Or the address of a
 * file that holds it, relative to the catalogue.
 */
export type EntryList = readonly number[] | string

/** What the values of a facet have in common. */
interface Listed {
  /** How many entries there are. */
  readonly posts: number
  /** Which. */
  readonly list: EntryList
}

/** A language, and the entries that have a post in it. */
export interface ListedLanguage extends Listed {
  readonly tag: LanguageTag
  /** The language's name in itself: `suomi`. */
  readonly name?: string
}

/** A kind of post, and the entries of it. */
export interface ListedKind extends Listed {
  readonly kind: PostKind
}

/** A subject, and the entries on it. */
export interface ListedConcept extends Listed {
  readonly id: string
  readonly labels: LocalizedText
  /** Its other names and the raw tags that stand for it, in any language. */
  readonly aliases?: readonly string[]
}

/** A bucket of terms, in a file of its own. */
export interface BucketAddress {
  /** The key of its first term (`bucketKey`); that of its last is before the next bucket's. */
  readonly from: string
  /** Relative to the catalogue. */
  readonly address: string
}

/** What an entry can be found by, and where it stands: the first file that a search loads. */
export interface Catalogue {
  readonly format: 1
  /** How many entries there are. */
  readonly posts: number
  /** Entries on a page: page n begins with entry n × `page_length`. */
  readonly page_length: number
  /** The addresses of the pages, relative to the catalogue, from the oldest. */
  readonly pages: readonly string[]
  readonly languages: readonly ListedLanguage[]
  readonly kinds: readonly ListedKind[]
  readonly concepts: readonly ListedConcept[]
  /** Buckets in the order of their terms, by code units. */
  readonly terms: readonly BucketAddress[]
}

/** Terms that begin alike, and raw tags that no concept knows: `#` and the tag, folded. */
export interface TermBucket {
  /** The forms that posts use, each with the places of its stems in `stems`. */
  readonly forms: Readonly<Record<string, readonly number[]>>
  /** Stems, with the entries that have a form of each. A form may have several, as languages share words. */
  readonly stems: readonly (readonly [stem: string, list: EntryList])[]
}
