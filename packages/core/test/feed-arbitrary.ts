import {
  type Author,
  type Campaign,
  type Change,
  type ConceptCount,
  type Difference,
  type Feed,
  type FeedData,
  type Figure,
  type FigureTexts,
  type ImageSize,
  type KeptSource,
  type LocalizedText,
  languageSources,
  type Post,
  type PostImage,
  postKinds,
  qualifiers,
  type TrendPoint,
  type TrendTexts,
} from '@iom-feed/core'
import fc, { type Arbitrary } from 'fast-check'

/** An arbitrary for each field: those that a type need not have may be missing. */
function fields<T extends object>(
  required: { [K in keyof T]?: Arbitrary<T[K]> },
  optional: { [K in keyof T]?: Arbitrary<NonNullable<T[K]>> },
): Arbitrary<T> {
  return fc.record({ ...required, ...optional } as Record<string, Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
    noNullPrototype: true,
  }) as Arbitrary<T>
}

const anyText = fc.string({ unit: 'binary' })
const text = fc.string({ unit: 'binary', minLength: 1 })
const id = fc.string({ minLength: 1 })
const count = fc.nat()
const language = fc.constantFrom('fi', 'sv', 'en', 'en-GB', 'ar', 'ckb', 'ku-Arab', 'zh-Hant-TW')
const texts: Arbitrary<LocalizedText> = fc.dictionary(language, anyText, { noNullPrototype: true })
const url = fc.webUrl({ withFragments: true, withQueryParameters: true }).map((raw) => new URL(raw).href)
const addresses: Arbitrary<LocalizedText> = fc.dictionary(language, url, { noNullPrototype: true })
const authorUrl = fc.oneof(url, fc.constant('mailto:helsinki@x.example'))
const moment = fc.date({ min: new Date('1951-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const timestamp = moment.map((date) => date.toISOString())
const day = moment.map((date) => date.toISOString().slice(0, 10))
const month = fc.nat({ max: 119_999 })
const period = fc.record({ start: month, end: month }, { noNullPrototype: true })
const qualifier = fc.constantFrom(...qualifiers)
const kind = fc.constantFrom(...postKinds)

function listOf<T extends { id: string }>(item: Arbitrary<T>): Arbitrary<T[]> {
  return fc.uniqueArray(item, { selector: (member) => member.id, maxLength: 5 })
}

const author = fields<Author>({}, { name: anyText, url: authorUrl, avatar: url })

const post = fields<Post>(
  { id, tags: fc.array(anyText), authors: fc.array(author), concepts: fc.array(id) },
  {
    url,
    title: text,
    text,
    summary: text,
    image: fields<PostImage>(
      { url },
      {
        alt: anyText,
        width: count,
        height: count,
        sizes: fc.array(fields<ImageSize>({ url, width: count, height: count }, {}), { minLength: 1 }),
      },
    ),
    published: timestamp,
    modified: timestamp,
    language,
    languageSource: fc.constantFrom(...languageSources),
    number: count,
    entry: id,
    kind,
    dates: texts,
  },
)

const campaign = fields<Campaign>(
  { id, headline: texts, starts: day, priority: fc.integer() },
  { text: texts, url, hashtag: anyText, image: url, ends: day },
)

const figure = fields<Figure>(
  { id, label: texts, value: count, qualifier, period },
  {
    of: count,
    unit: texts,
    note: texts,
    comparison: fields<Change>(
      { direction: fc.constantFrom('rise', 'fall', 'same', 'unknown'), period },
      { difference: fields<Difference>({}, { lower: fc.integer(), upper: fc.integer() }) },
    ),
    trend: fc.array(
      fields<TrendPoint>(
        { period, value: count, qualifier },
        { texts: fields<TrendTexts>({}, { value: texts, period: texts }) },
      ),
    ),
    vintage: day,
    source: url,
    method: addresses,
    texts: fields<FigureTexts>({}, { value: texts, of: texts, period: texts, vintage: texts }),
  },
)

const concept = fields<ConceptCount>({ id, labels: texts, aliases: fc.array(anyText), posts: count }, {})

/** Feeds whose every field is sound: canonical, absolute, and not empty where there is one. */
export const anyFeed: Arbitrary<Feed> = fields<Feed>(
  {
    title: anyText,
    authors: fc.array(author),
    posts: listOf(post),
    languages: fc.array(
      fields<Feed['languages'][number]>({ tag: language, posts: count }, { name: anyText }),
    ),
    concepts: listOf(concept),
    kinds: fc.array(fc.record({ kind, posts: count }, { noNullPrototype: true })),
    campaigns: listOf(campaign),
    figures: listOf(figure),
    kept: fc.array(fields<KeptSource>({ since: timestamp }, { name: texts })),
  },
  {
    titles: texts,
    description: anyText,
    homePageUrl: url,
    feedUrl: url,
    nextUrl: url,
    language,
    icon: url,
    updated: timestamp,
    expectedEvery: fc.constantFrom('P2D', 'PT36H', 'P1W'),
    timeZone: fc.constantFrom('Europe/Helsinki', 'Asia/Beirut', 'UTC'),
    licence: anyText,
    total: count,
    catalogue: url,
    data: fields<FeedData>({}, { csv: url, jsonStat: url, chart: url, licence: anyText, method: addresses }),
  },
)
