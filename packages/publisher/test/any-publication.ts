import {
  type Campaign,
  type Concept,
  createVocabulary,
  type Figure,
  type Post,
  qualifiers,
  safeUrl,
} from '@iom-feed/core'
import fc from 'fast-check'
import type { Publication } from '../src/outputs/publication.ts'
import { readLine } from '../src/reading/fields.ts'
import { anyText, anyWords } from './any-text.ts'
import { samplePublication } from './samples.ts'

const languages = [
  'fi',
  'sv',
  'en',
  'en-GB',
  'ar',
  'ckb',
  'fa-AF',
  'ru',
  'so',
  'uk',
  'zh-Hant',
  'de-x-office',
  'con',
]

const anyLine = anyWords.map((text) => readLine(text) ?? 'a')

const anyUrl = fc
  .oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    anyText.map((text) => `https://office.example/${text}`),
  )
  .map((url) => safeUrl(url) ?? 'https://office.example/')

const anyMoment = fc
  .record({
    date: fc.date({ min: new Date('1990-01-01'), max: new Date('2018-06-01'), noInvalidDate: true }),
    offset: fc.constantFrom('Z', 'z', '+03:00', '-11:30'),
    separator: fc.constantFrom('T', 't'),
  })
  .map(({ date, offset, separator }) => date.toISOString().replace('T', separator).replace('Z', offset))

/** What sources can give: every text is any text, and what may be missing is missing now and then. */
const anyPost: fc.Arbitrary<Post> = fc
  .record(
    {
      id: fc.oneof(anyLine, fc.webUrl()),
      title: anyLine,
      text: anyWords,
      url: anyUrl,
      published: anyMoment,
      modified: anyMoment,
      language: fc.constantFrom(...languages),
      entry: fc.constantFrom('one', 'two', '__proto__'),
      kind: fc.constantFrom('news', 'blog', 'event', 'publication'),
      tags: fc.array(anyLine, { maxLength: 3 }),
      concepts: fc.uniqueArray(fc.constantFrom('racism', 'com1'), { maxLength: 2 }),
      authors: fc.array(fc.record({ name: anyLine, url: anyUrl }, { requiredKeys: [] }), { maxLength: 2 }),
      dates: fc.constantFrom({ fi: '4.6.2018' }, { en: '4 June 2018', ar: '٤ يونيو' }),
    },
    { requiredKeys: ['id', 'tags', 'concepts', 'authors'] },
  )
  .map((post) => post as Post)

const anyConcepts = anyWords.map((label): Concept[] => [
  { id: 'racism', prefLabel: { en: label, fi: `${label} fi` } },
  { id: 'com1', prefLabel: { ar: `${label} ar` }, exactMatch: ['https://vocabulary.example/com1'] },
])

const anyTexts = fc.dictionary(fc.constantFrom(...languages), anyWords, { minKeys: 1, maxKeys: 2 })

const anyDay = fc.constantFrom('2018-01-31', '2018-06-10', '2031-12-31')

const anyCampaign: fc.Arbitrary<Campaign> = fc
  .record(
    {
      id: anyLine,
      headline: anyTexts,
      text: anyTexts,
      url: anyUrl,
      hashtag: anyLine.map((text) => `#${text}`),
      image: anyUrl,
      starts: anyDay,
      ends: anyDay,
      priority: fc.integer({ min: -9, max: 9 }),
    },
    { requiredKeys: ['id', 'headline', 'starts', 'priority'] },
  )
  .map((campaign) => campaign as Campaign)

const anyPeriod = fc
  .record({ start: fc.integer({ min: 24_000, max: 24_240 }), length: fc.nat(12) })
  .map(({ start, length }) => ({ start, end: start + length }))

const anyFigure: fc.Arbitrary<Figure> = fc
  .record(
    {
      id: anyLine,
      label: anyTexts,
      value: fc.nat(),
      qualifier: fc.constantFrom(...qualifiers),
      of: fc.nat(),
      unit: anyTexts,
      period: anyPeriod,
      note: anyTexts,
      trend: fc.array(
        fc.record({ period: anyPeriod, value: fc.nat(), qualifier: fc.constantFrom(...qualifiers) }),
        { maxLength: 2 },
      ),
      vintage: anyDay,
      source: anyUrl,
      texts: fc.record({ value: anyTexts, of: anyTexts, period: anyTexts, vintage: anyTexts }),
    },
    { requiredKeys: ['id', 'label', 'value', 'qualifier', 'period'] },
  )
  .map((figure) => figure as Figure)

/** A publication of whatever sources can give. */
export const anyPublication: fc.Arbitrary<Publication> = fc
  .record({
    posts: fc.uniqueArray(anyPost, { maxLength: 8, selector: ({ id }) => id }),
    title: anyWords,
    description: fc.option(anyWords, { nil: undefined }),
    licence: fc.option(fc.oneof(anyLine, anyUrl, fc.constant('CC-BY-4.0')), { nil: undefined }),
    baseUrl: fc.constantFrom(undefined, 'https://feeds.example/iom/'),
    concepts: anyConcepts,
    campaigns: fc.array(anyCampaign, { maxLength: 2 }),
    figures: fc.array(anyFigure, { maxLength: 2 }),
  })
  .map(({ concepts, posts, description, licence, baseUrl, ...rest }) =>
    samplePublication({
      ...rest,
      ...(description !== undefined && { description }),
      ...(licence !== undefined && { licence }),
      ...(baseUrl !== undefined && { baseUrl }),
      posts: posts.map((post, index) => ({ ...post, number: posts.length - 1 - index })),
      languages: languages.map((tag) => ({ tag, posts: 1 })),
      vocabulary: createVocabulary(concepts),
    }),
  )
