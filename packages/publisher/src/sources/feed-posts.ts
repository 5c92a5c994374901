import type { Post } from '@iom-feed/core'
import type { SourceOrigin } from '../state/kept-document.ts'
import { readFeedDocument } from './feed-document.ts'
import { type LastGoodOptions, lastGoodPosts } from './last-good-posts.ts'
import { type AskingOptions, loadFeed, makeLoadOptions, nameOrigin } from './load-feed.ts'
import type { Source } from './source.ts'
import type { XmlFeedOptions } from './xml-feed.ts'

/** Where the feed is, and how it is read. */
export type FeedPostsOptions = SourceOrigin & Omit<XmlFeedOptions, 'base'> & LastGoodOptions & AskingOptions

/** Posts from a feed or, where there is none to be had, those that it last had. Relative addresses in a file are resolved against `homePageUrl`. */
export function feedPosts(options: FeedPostsOptions): Source<Post> {
  const { homePageUrl } = options
  const origin: SourceOrigin = options.url === undefined ? { path: options.path } : { url: options.url }
  const file = nameOrigin(origin)
  return lastGoodPosts(
    {
      origin,
      noun: 'feed',
      load: (kept) => loadFeed(origin, makeLoadOptions(options), kept),
      read: ({ bytes, contentType, address = homePageUrl }) =>
        readFeedDocument(
          { bytes, file, ...(contentType !== undefined && { contentType }) },
          { ...options, base: address },
        ),
    },
    options,
  )
}
