/**
 * Posts, tags, campaigns and return figures: the model, and the document that carries them.
 *
 * @module core
 */

export type { Campaign } from './campaign/campaign.ts'
export { campaignsOn } from './campaign/campaigns-on.ts'
export { nextCampaignChange } from './campaign/next-campaign-change.ts'
export { runningCampaigns } from './campaign/running-campaigns.ts'
export { bucketKey } from './catalogue/bucket-key.ts'
export type * from './catalogue/catalogue.ts'
export { decodeList, encodeList } from './catalogue/entry-list.ts'
export { findEntries } from './catalogue/find-entries.ts'
export type { LoadPart } from './catalogue/find-term.ts'
export {
  type AnalyseWord,
  type EntryIndex,
  type IndexOptions,
  indexEntries,
  type StemEntries,
  type WordAnalysis,
} from './catalogue/index-entries.ts'
export type { Feed, FeedData, KeptSource } from './feed/feed.ts'
export { FeedError } from './feed/feed-error.ts'
export { type FeedSchema, feedSchema } from './feed/feed-schema.ts'
export { isStale } from './feed/is-stale.ts'
export type * from './feed/json-feed.ts'
export type { Problem } from './feed/problem.ts'
export { type FeedReading, type ReadFeedOptions, readFeed } from './feed/read-feed.ts'
export { type WriteFeedOptions, writeFeed } from './feed/write-feed.ts'
export { canonicalLanguage } from './language/canonical-language.ts'
export { languageDirection } from './language/language-direction.ts'
export type { LanguageTag, LocalizedText } from './language/localized-text.ts'
export { matchesLanguage } from './language/matches-language.ts'
export { negotiateLanguage } from './language/negotiate-language.ts'
export { type PickedText, pickText } from './language/pick-text.ts'
export {
  countConcepts,
  countKinds,
  countLanguages,
  type KindCount,
  type LanguageCount,
} from './post/count-posts.ts'
export { chooseTranslation, type Entry, groupEntries } from './post/entry.ts'
export { filterPosts, type PostFilter } from './post/filter-posts.ts'
export { mergePosts } from './post/merge-posts.ts'
export {
  type Author,
  type ImageSize,
  type LanguageSource,
  languageSources,
  type Post,
  type PostImage,
  type PostKind,
  postKinds,
} from './post/post.ts'
export { sortPosts } from './post/sort-posts.ts'
export { type Aggregate, aggregate } from './returns/aggregate.ts'
export { isArea } from './returns/area.ts'
export { asOf } from './returns/as-of.ts'
export type * from './returns/change.ts'
export { compare } from './returns/compare.ts'
export { type Comparison, type Relation, relations } from './returns/comparison.ts'
export type { Count, StatedCount } from './returns/count.ts'
export { CountError, type CountErrorCode } from './returns/count-error.ts'
export { coveredPeriod } from './returns/covered-period.ts'
export { createFigure, type FigureOptions } from './returns/create-figure.ts'
export type { Decision } from './returns/decision.ts'
export { describeSeries } from './returns/describe-series.ts'
export { previousPeriod, samePeriodLastYear } from './returns/earlier-period.ts'
export {
  type Figure,
  type FigureTexts,
  type Qualifier,
  qualifiers,
  type TrendPoint,
  type TrendTexts,
} from './returns/figure.ts'
export { findBreaks, type SeriesBreak } from './returns/find-breaks.ts'
export type {
  DimensionLabels,
  JsonStatDataset,
  JsonStatDimension,
  JsonStatObservation,
  SeriesDimension,
} from './returns/formats/json-stat.ts'
export { type ObservationColumn, observationColumns } from './returns/formats/observation-cells.ts'
export type {
  ObservationPlace,
  ObservationProblem,
  ObservationProblemCode,
} from './returns/formats/observation-problem.ts'
export { type CsvReading, type CsvRow, readCsv } from './returns/formats/read-csv.ts'
export { readJsonStat } from './returns/formats/read-json-stat.ts'
export { type ObservationsReading, readObservationsCsv } from './returns/formats/read-observations-csv.ts'
export { type WriteCsvOptions, writeCsv } from './returns/formats/write-csv.ts'
export { type WriteJsonStatOptions, writeJsonStat } from './returns/formats/write-json-stat.ts'
export {
  type WriteObservationsCsvOptions,
  writeObservationsCsv,
} from './returns/formats/write-observations-csv.ts'
export {
  defaultPolicy,
  type Interval,
  intervalOf,
  type QualifierPolicy,
} from './returns/interval.ts'
export type { LedgerProblem, LedgerProblemCode } from './returns/ledger-problem.ts'
export type { MeasureKind } from './returns/measure.ts'
export {
  type Accumulation,
  type AreaRole,
  accumulations,
  areaRoles,
  type Confirmation,
  type Observation,
  type ObservationSource,
  type Series,
  total,
} from './returns/observation.ts'
export type { Partition } from './returns/partition.ts'
export { type RankedCount, rank } from './returns/rank.ts'
export { type ReconcileOptions, reconcile } from './returns/reconcile/reconcile.ts'
export type {
  Bounds,
  BoundsProof,
  Conflict,
  Gap,
  MonthBounds,
  Reconciliation,
  SetAside,
} from './returns/reconcile/reconciliation.ts'
export { type Resolution, type ResolveOptions, type Revision, resolve } from './returns/resolve.ts'
export type {
  ChartArea,
  ChartCount,
  ChartDestinations,
  ChartMonth,
  ReturnsChart,
} from './returns/returns-chart.ts'
export { type Disclosure, findDisclosures } from './returns/suppress/find-disclosures.ts'
export { type SuppressOptions, suppress } from './returns/suppress/suppress.ts'
export type * from './returns/suppress/suppression.ts'
export {
  defaultSuppressionPolicies,
  ruleOf,
  type SeriesRule,
  type SuppressionPolicy,
} from './returns/suppress/suppression-policy.ts'
export type { Concept, ConceptCount } from './tag/concept.ts'
export { conceptsNamed, type NamedConcept } from './tag/concepts-named.ts'
export { resolveTag } from './tag/resolve-tag.ts'
export { type ResolvedTags, resolveTags } from './tag/resolve-tags.ts'
export { type ConceptName, createVocabulary, type Vocabulary } from './tag/vocabulary.ts'
export { VocabularyError, type VocabularyErrorCode } from './tag/vocabulary-error.ts'
export { decodeEntities } from './text/decode-entities.ts'
export { excerpt } from './text/excerpt.ts'
export { foldText } from './text/fold-text.ts'
export { htmlToText } from './text/html-to-text.ts'
export { searchTerms } from './text/search-terms.ts'
export { isDay, nextDay } from './time/day.ts'
export { dayInZone } from './time/day-in-zone.ts'
export { formatMonth, type Month, type Period, parseMonth } from './time/month.ts'
export { parseDuration } from './time/parse-duration.ts'
export { parseTimestamp } from './time/parse-timestamp.ts'
export { startOfDay } from './time/start-of-day.ts'
export { type SafeUrlOptions, safeUrl } from './url/safe-url.ts'
