import { test } from 'node:test'
import {
  type Campaign,
  chooseTranslation,
  createVocabulary,
  type Entry,
  type Feed,
  FeedError,
  type FeedReading,
  feedSchema,
  filterPosts,
  htmlToText,
  type JsonFeed,
  type LocalizedText,
  nextCampaignChange,
  type PickedText,
  type Post,
  type PostKind,
  type Problem,
  parseMonth,
  pickText,
  readFeed,
  resolveTags,
  runningCampaigns,
  safeUrl,
  type Vocabulary,
  VocabularyError,
  type VocabularyErrorCode,
  writeFeed,
} from '@iom-feed/core'
import { type Candidate, type Extraction, type ExtractOptions, extract } from '@iom-feed/core/extract'
import { expectTypeOf } from 'expect-type'
import type { GenericSchema, InferOutput } from 'valibot'

test('the public types are what the documentation says', () => {
  expectTypeOf(readFeed).parameter(0).toBeUnknown()
  expectTypeOf(readFeed).parameter(1).toEqualTypeOf<{ readonly url?: string } | undefined>()
  expectTypeOf(readFeed).returns.toEqualTypeOf<FeedReading>()
  expectTypeOf<FeedReading['problems']>().toEqualTypeOf<readonly Problem[]>()
  expectTypeOf<FeedReading['feed']>().toEqualTypeOf<Feed>()
  expectTypeOf(writeFeed).returns.toEqualTypeOf<JsonFeed>()
  expectTypeOf(filterPosts).returns.toEqualTypeOf<Post[]>()
  expectTypeOf(chooseTranslation).parameter(0).toEqualTypeOf<Entry>()
  expectTypeOf(pickText).returns.toEqualTypeOf<PickedText | undefined>()
  expectTypeOf(safeUrl).returns.toEqualTypeOf<string | undefined>()
  expectTypeOf(parseMonth).returns.toEqualTypeOf<number | undefined>()
  expectTypeOf(htmlToText).toEqualTypeOf<(html: string) => string>()
  expectTypeOf(createVocabulary).returns.toEqualTypeOf<Vocabulary>()
  expectTypeOf(resolveTags).returns.toEqualTypeOf<{
    readonly concepts: readonly string[]
    readonly unknown: readonly string[]
  }>()
  expectTypeOf(runningCampaigns).returns.toEqualTypeOf<Campaign[]>()
  expectTypeOf(extract).toEqualTypeOf<(text: string, options: ExtractOptions) => Extraction>()
  expectTypeOf<Candidate['observation']['value']>().toEqualTypeOf<number>()
  expectTypeOf(nextCampaignChange).returns.toEqualTypeOf<number | undefined>()
})

test('errors are classes with a code and a path', () => {
  expectTypeOf<FeedError>().toExtend<Error>()
  expectTypeOf<FeedError['code']>().toEqualTypeOf<'not-a-json-feed'>()
  expectTypeOf<FeedError['path']>().toEqualTypeOf<string>()
  expectTypeOf<VocabularyError>().toExtend<Error>()
  expectTypeOf<VocabularyError['code']>().toEqualTypeOf<VocabularyErrorCode>()
  expectTypeOf(FeedError).toBeConstructibleWith({ path: '', expected: '', got: '' })
  expectTypeOf(VocabularyError).toBeConstructibleWith('duplicate-id', 'concepts[0].id', 'x')
})

test('what is given to a function may be read-only, and what is in a feed is', () => {
  expectTypeOf<readonly Post[]>().toExtend<Parameters<typeof filterPosts>[0]>()
  expectTypeOf<Feed['posts']>().toEqualTypeOf<readonly Post[]>()
  expectTypeOf<LocalizedText>().toEqualTypeOf<Readonly<Record<string, string>>>()
  expectTypeOf<NonNullable<Post['kind']>>().toEqualTypeOf<PostKind>()
})

test('an absent field is absent, and not undefined', () => {
  expectTypeOf<{ id: string; tags: []; authors: []; concepts: []; url: undefined }>().not.toExtend<Post>()
  expectTypeOf<{ id: string; tags: []; authors: []; concepts: [] }>().toExtend<Post>()
})

test('the schema is one of valibot', () => {
  expectTypeOf(feedSchema).toExtend<GenericSchema<JsonFeed>>()
  expectTypeOf<InferOutput<typeof feedSchema>>().toEqualTypeOf<JsonFeed>()
})
