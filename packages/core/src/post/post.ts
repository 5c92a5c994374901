import type { LanguageTag, LocalizedText } from '../language/localized-text.ts'

/** The kinds of post that the office publishes. */
export const postKinds = ['news', 'blog', 'press-release', 'statement', 'publication', 'event'] as const

/** One of `postKinds`. */
export type PostKind = (typeof postKinds)[number]

/** How a post's language is known: stated by the source, taken over from the feed, or recognised from the text. */
export const languageSources = ['declared', 'inherited', 'detected'] as const

/** One of `languageSources`. */
export type LanguageSource = (typeof languageSources)[number]

/** A person or organisation that wrote a post. */
export interface Author {
  readonly name?: string
  readonly url?: string
  readonly avatar?: string
}

/** A file that an image can be had as. */
export interface ImageSize {
  readonly url: string
  /** In CSS pixels. */
  readonly width: number
  /** In CSS pixels. */
  readonly height: number
}

/** The picture of a post. */
export interface PostImage {
  readonly url: string
  readonly alt?: string
  /** In CSS pixels. */
  readonly width?: number
  /** In CSS pixels. */
  readonly height?: number
  /** Copies that the publisher made and serves with the document, the smallest first; absent where it made none. */
  readonly sizes?: readonly ImageSize[]
}

/**
 * One text in one language. Translations of it are posts of their own with the same `entry`.
 *
 * All texts are plain text, never HTML, and none is empty: what there is none of is absent.
 */
export interface Post {
  /** Unique within the feed, and the same for ever. */
  readonly id: string
  readonly url?: string
  readonly title?: string
  /** The plain teaser; paragraphs are separated by a blank line. */
  readonly text?: string
  /** A shorter form of the text, where there is one. */
  readonly summary?: string
  readonly image?: PostImage
  /** RFC 3339, such as `2018-06-04T00:00:00+03:00`. */
  readonly published?: string
  /** RFC 3339. */
  readonly modified?: string
  /** Absent where it is not known; never guessed. */
  readonly language?: LanguageTag
  readonly languageSource?: LanguageSource
  /** The tags as the author wrote them. */
  readonly tags: readonly string[]
  readonly authors: readonly Author[]
  /** The number of its entry, 0 the oldest. */
  readonly number?: number
  /** What it shares with its translations; a post without one is an entry of its own. */
  readonly entry?: string
  readonly kind?: PostKind
  /** Ids of the vocabulary concepts that its tags stand for. */
  readonly concepts: readonly string[]
  /** The day of publication as display text, by language. */
  readonly dates?: LocalizedText
}
