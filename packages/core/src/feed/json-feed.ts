import type { Campaign } from '../campaign/campaign.ts'
import type { LanguageTag, LocalizedText } from '../language/localized-text.ts'
import type { KindCount, LanguageCount } from '../post/count-posts.ts'
import type { Author, ImageSize, LanguageSource, PostKind } from '../post/post.ts'
import type { Difference, Direction } from '../returns/change.ts'
import type { FigureTexts, Qualifier, TrendTexts } from '../returns/figure.ts'
import type { ConceptCount } from '../tag/concept.ts'

/** What we add to an item of JSON Feed 1.1. */
export interface JsonItemExtension {
  number?: number
  entry?: string
  kind?: PostKind
  concepts?: string[]
  language_source?: LanguageSource
  image_alt?: string
  image_width?: number
  image_height?: number
  images?: readonly ImageSize[]
  dates?: LocalizedText
}

/** An item as JSON Feed 1.1 has it. */
export interface JsonItem {
  id: string
  url?: string
  title?: string
  content_text?: string
  summary?: string
  image?: string
  date_published?: string
  date_modified?: string
  language?: LanguageTag
  tags?: string[]
  authors?: Author[]
  _iom?: JsonItemExtension
}

/** A run of months, each as in `2018-05`. */
export interface JsonPeriod {
  start: string
  end: string
}

/** An earlier value of a figure, as it stands in the document. */
export interface JsonTrendPoint {
  period: JsonPeriod
  value: number
  qualifier: Qualifier
  texts?: TrendTexts
}

/** A count beside an earlier one. */
export interface JsonComparison {
  direction: Direction
  /** Whole numbers, below 0 where the count fell. */
  difference?: Difference
  /** Of the earlier count. */
  period: JsonPeriod
}

/** A figure as it stands in the document; `Figure` is the same when it has been read. */
export interface JsonFigure {
  id: string
  label: LocalizedText
  value: number
  qualifier: Qualifier
  of?: number
  unit?: LocalizedText
  period: JsonPeriod
  note?: LocalizedText
  comparison?: JsonComparison
  trend?: JsonTrendPoint[]
  vintage?: string
  source?: string
  method?: LocalizedText
  texts?: FigureTexts
}

/** A concept; `aliases` is absent where there are none. */
export type JsonConcept = Omit<ConceptCount, 'aliases'> & { aliases?: readonly string[] }

/** A campaign; `priority` is absent where it is 0. */
export type JsonCampaign = Omit<Campaign, 'priority'> & { priority?: number }

/** Where the statistics are, as files. */
export interface JsonData {
  csv?: string
  json_stat?: string
  chart?: string
  licence?: string
  method?: LocalizedText
}

/** A source that fails, and whose posts stay as they last were. */
export interface JsonKept {
  since: string
  name?: LocalizedText
}

/** What we add to JSON Feed 1.1. */
export interface JsonFeedExtension {
  /** The page that documents the extension. */
  about: string
  /** The version of the extension. */
  format: 1
  updated?: string
  expected_every?: string
  time_zone?: string
  licence?: string
  titles?: LocalizedText
  posts?: number
  languages?: LanguageCount[]
  concepts?: JsonConcept[]
  kinds?: KindCount[]
  campaigns?: JsonCampaign[]
  figures?: JsonFigure[]
  data?: JsonData
  catalogue?: string
  kept?: JsonKept[]
}

/** The document: JSON Feed 1.1, and the rest under `_iom`. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  home_page_url?: string
  feed_url?: string
  next_url?: string
  description?: string
  language?: LanguageTag
  icon?: string
  authors?: Author[]
  items: JsonItem[]
  _iom: JsonFeedExtension
}
