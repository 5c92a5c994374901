/**
 * What a config may say. All else of the publisher is the command `iom-feed`.
 *
 * @module publisher
 */

export type {
  CmsSourceConfig,
  DrupalFields,
  DrupalSourceConfig,
  WordPressSourceConfig,
} from './config/cms-source-config.ts'
export type { Config } from './config/config.ts'
export { defineConfig } from './config/config.ts'
export type { FetchConfig } from './config/fetch-config.ts'
export type { HeadersConfig, HeaderValue } from './config/header-config.ts'
export type {
  ListingAddressConfig,
  ListingFileConfig,
  ListingSelectors,
  ListingSourceConfig,
} from './config/listing-source-config.ts'
export type {
  FeedAddressConfig,
  FeedFileConfig,
  FeedSourceConfig,
  MarkdownSourceConfig,
  SourceConfig,
} from './config/source-config.ts'
export { FetchError, type FetchFault } from './http/fetch-error.ts'
export type { NetworkOptions } from './http/network.ts'
export { type FetchedPage, fetchPage, readPage } from './reading/fetch-page.ts'
