import type { KindCount, LanguageCount } from '../post/count-posts.ts'
import type { Author, ImageSize } from '../post/post.ts'
import type { Difference } from '../returns/change.ts'
import type { FigureTexts, TrendTexts } from '../returns/figure.ts'
import type {
  JsonCampaign,
  JsonComparison,
  JsonConcept,
  JsonData,
  JsonFeed,
  JsonFeedExtension,
  JsonFigure,
  JsonItem,
  JsonItemExtension,
  JsonKept,
  JsonPeriod,
  JsonTrendPoint,
} from './json-feed.ts'
import { list, type ObjectShape, type OptionalFields, object } from './shape.ts'
import {
  address,
  addresses,
  count,
  day,
  direction,
  duration,
  id,
  integer,
  kind,
  language,
  languageSource,
  month,
  personAddress,
  priority,
  qualifier,
  text,
  texts,
  timestamp,
} from './values.ts'

export const author: ObjectShape = object<Author>({}, { name: text, url: personAddress, avatar: address })

const period = object<JsonPeriod>({ start: month, end: month }, {})

export const itemFields: OptionalFields<JsonItem> = {
  url: address,
  title: text,
  content_text: text,
  summary: text,
  image: address,
  date_published: timestamp,
  date_modified: timestamp,
  language,
  tags: list(text),
  authors: list(author),
  _iom: object<JsonItemExtension>(
    {},
    {
      number: count,
      entry: id,
      kind,
      concepts: list(id),
      language_source: languageSource,
      image_alt: text,
      image_width: count,
      image_height: count,
      images: list(object<ImageSize>({ url: address, width: count, height: count }, {})),
      dates: texts,
    },
  ),
}

const campaign = object<JsonCampaign>(
  { id, headline: texts, starts: day },
  { text: texts, url: address, hashtag: text, image: address, ends: day, priority },
)

const figure = object<JsonFigure>(
  { id, label: texts, value: count, qualifier, period },
  {
    of: count,
    unit: texts,
    note: texts,
    comparison: object<JsonComparison>(
      { direction, period },
      { difference: object<Difference>({}, { lower: integer, upper: integer }) },
    ),
    trend: list(
      object<JsonTrendPoint>(
        { period, value: count, qualifier },
        { texts: object<TrendTexts>({}, { value: texts, period: texts }) },
      ),
    ),
    vintage: day,
    source: address,
    method: addresses,
    texts: object<FigureTexts>({}, { value: texts, of: texts, period: texts, vintage: texts }),
  },
)

export const extensionFields: OptionalFields<JsonFeedExtension> = {
  updated: timestamp,
  expected_every: duration,
  time_zone: text,
  licence: text,
  titles: texts,
  posts: count,
  languages: list(object<LanguageCount>({ tag: language, posts: count }, { name: text })),
  concepts: list(object<JsonConcept>({ id, labels: texts, posts: count }, { aliases: list(text) })),
  kinds: list(object<KindCount>({ kind, posts: count }, {})),
  campaigns: list(campaign),
  figures: list(figure),
  data: object<JsonData>(
    {},
    { csv: address, json_stat: address, chart: address, licence: text, method: addresses },
  ),
  catalogue: address,
  kept: list(object<JsonKept>({ since: timestamp }, { name: texts })),
}

export const feedFields: OptionalFields<JsonFeed> = {
  home_page_url: address,
  feed_url: address,
  next_url: address,
  description: text,
  language,
  icon: address,
  authors: list(author),
}
