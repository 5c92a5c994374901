import type { Campaign } from '../campaign/campaign.ts'
import type { LanguageTag, LocalizedText } from '../language/localized-text.ts'
import type { KindCount, LanguageCount } from '../post/count-posts.ts'
import type { Author, Post } from '../post/post.ts'
import type { Figure } from '../returns/figure.ts'
import type { ConceptCount } from '../tag/concept.ts'

/** The statistics of a feed as files, for programs and spreadsheets. */
export interface FeedData {
  /** The address of a table of observations (RFC 4180). */
  readonly csv?: string
  /** The address of the same as JSON-stat 2.0. */
  readonly jsonStat?: string
  /** The address of what a chart shows of it, a `ReturnsChart`. */
  readonly chart?: string
  /** The address or SPDX name of the licence of the data. */
  readonly licence?: string
  /** The addresses of pages that say how was counted, by the language that they are in. */
  readonly method?: LocalizedText
}

/** A source of posts that fails: its posts stay as they last were, and newer ones may be missing. */
export interface KeptSource {
  /** When it was last read without a failure, RFC 3339. */
  readonly since: string
  /** What it is called; absent where the publisher has given it no name for readers. */
  readonly name?: LocalizedText
}

/** A document, ours or any other JSON Feed, as a program sees it. */
export interface Feed {
  readonly title: string
  /** The title by language, where it differs. */
  readonly titles?: LocalizedText
  readonly description?: string
  readonly homePageUrl?: string
  readonly feedUrl?: string
  /** The address of the next page, which holds older posts. */
  readonly nextUrl?: string
  readonly language?: LanguageTag
  readonly icon?: string
  readonly authors: readonly Author[]
  /** Newest first. */
  readonly posts: readonly Post[]
  /** When the document was made, RFC 3339. */
  readonly updated?: string
  /** An ISO 8601 duration of weeks, days, hours or minutes, such as `P2D`: an older document is stale. */
  readonly expectedEvery?: string
  /** An IANA time zone, such as `Europe/Helsinki`, in which the days of campaigns are counted. */
  readonly timeZone?: string
  /** The address or SPDX name of the licence of the texts. */
  readonly licence?: string
  readonly languages: readonly LanguageCount[]
  readonly concepts: readonly ConceptCount[]
  readonly kinds: readonly KindCount[]
  readonly campaigns: readonly Campaign[]
  readonly figures: readonly Figure[]
  readonly data?: FeedData
  /** Entries in the whole feed, all pages together; absent where it is not known. */
  readonly total?: number
  /** The address of the catalogue. */
  readonly catalogue?: string
  /** Sources that fail; empty where all posts are as new as the document. */
  readonly kept: readonly KeptSource[]
}
