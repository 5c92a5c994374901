import type {
  Campaign,
  Figure,
  KeptSource,
  LanguageCount,
  LanguageTag,
  LocalizedText,
  Observation,
  Post,
  ReturnsChart,
  Vocabulary,
} from '@iom-feed/core'
import type { OutputFile } from '../files/output-file.ts'

/** What is published: everything that is due, checked, numbered and resolved. The outputs are made from it alone. */
export interface Publication {
  readonly title: string
  readonly titles?: LocalizedText
  readonly description?: string
  readonly homePageUrl: string
  /** Where the outputs will be served, with a slash at its end; without it addresses are relative. */
  readonly baseUrl?: string
  readonly icon?: string
  readonly licence?: string
  /** The language of the feed's own texts. */
  readonly language: LanguageTag
  readonly timeZone: string
  readonly expectedEvery?: string
  /** RFC 3339. */
  readonly updated: string
  /** All posts, newest entry first, with the numbers of their entries. */
  readonly posts: readonly Post[]
  /** The languages that posts are in. */
  readonly languages: readonly LanguageCount[]
  readonly campaigns: readonly Campaign[]
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
  readonly data?: PublishedData
  /** The keys of the sources that posts are from, by the ids of the posts. */
  readonly origins?: ReadonlyMap<string, string>
  /** The sources that fail, and whose posts are those of an earlier build. */
  readonly kept?: readonly PublishedKept[]
  /** The hashes of what is withdrawn, those of one thing together. */
  readonly withdrawn?: readonly (readonly string[])[]
  /** The copies of images that posts lead to by their paths. */
  readonly images?: readonly OutputFile[]
}

/** A source that fails. */
export interface PublishedKept extends KeptSource {
  /** Its key, which stands for it in `origins`. */
  readonly source: string
}

/** The return statistics as they go out. */
export interface PublishedData {
  /** What they are called, by language. */
  readonly title?: LocalizedText
  /** What is in them, by language. */
  readonly description?: LocalizedText
  readonly observations: readonly Observation[]
  /** The names of the areas in them, by their codes. */
  readonly areas: Readonly<Record<string, LocalizedText>>
  /** The addresses of pages that say how was counted, by language. */
  readonly method?: LocalizedText
  readonly chart?: PublishedChart
}

/** What a chart shows of the rows, but for addresses. */
export type PublishedChart = Omit<ReturnsChart, 'format' | 'source' | 'csv' | 'licence' | 'method'>
