import type { Author } from '../post/post.ts'
import { isTimeZone } from '../time/wall-time.ts'
import { author, extensionFields, feedFields, itemFields } from './document-shape.ts'
import type { Feed } from './feed.ts'
import { FeedError } from './feed-error.ts'
import type { FromJson } from './from-json.ts'
import type { JsonFeed, JsonFeedExtension } from './json-feed.ts'
import { present } from './present.ts'
import { describe, type Problem } from './problem.ts'
import { type AnyJsonItem, readPost } from './read-post.ts'
import { salvage } from './salvage.ts'
import { list, type ObjectShape, object } from './shape.ts'
import { address, id, text, version } from './values.ts'

/** What `readFeed` is told beside the document. */
export interface ReadFeedOptions {
  /** The absolute address of the document; addresses within it are relative to it. */
  readonly url?: string
}

/** A feed, and what of its document could not be used. */
export interface FeedReading {
  readonly feed: Feed
  /** The first 1,000 of them. */
  readonly problems: readonly Problem[]
}

/** A JSON Feed, ours or any other: hardly anything must be there. */
interface AnyJsonFeed extends Partial<Omit<JsonFeed, 'version' | 'items' | '_iom'>> {
  version: string
  items: AnyJsonItem[]
  /** Of JSON Feed 1.0. */
  author?: Author
  _iom?: Partial<JsonFeedExtension>
}

function anyFeed(): ObjectShape {
  const item = object<AnyJsonItem>(
    { id },
    { ...itemFields, external_url: address, content_html: text, author },
  )
  const extension = object<object>({}, extensionFields)
  return object<AnyJsonFeed>(
    { version, items: list(item) },
    { ...feedFields, title: text, author, _iom: extension },
  )
}

/**
 * Reads a JSON Feed of version 1.0 or 1.1, ours or any other.
 *
 * What cannot be used is left out and told as a problem, and the rest is read. An optional field goes alone; an item, campaign or
 * figure goes where a field that it needs is wrong or missing, and where an earlier one has its id. Ids that are numbers become
 * texts, as JSON Feed asks; `content_html` becomes plain text where there is no `content_text`; 1.0's `author` is read. Addresses
 * become absolute, and only those of `http` and `https` stay (and of `mailto` for authors). Where the document is not ours, items
 * without a language inherit the feed's.
 *
 * @param value What `JSON.parse` gave.
 * @returns The feed and the problems.
 * @throws {FeedError} Where the value is no JSON Feed at all: no object, or one without version 1 of JSON Feed or without a list of
 * items. Its `path` says which.
 * @example
 * ```ts
 * import { readFeed } from '@iom-feed/core'
 *
 * const json = {
 *   version: 'https://jsonfeed.org/version/1.1',
 *   title: 'News',
 *   items: [{ id: 'a', url: '/a', content_html: '<p>58 persons returned</p>' }, { title: 'No id' }],
 * }
 * const { feed, problems } = readFeed(json, { url: 'https://feeds.example/feed.json' })
 * feed.posts[0]?.url // => 'https://feeds.example/a'
 * feed.posts[0]?.text // => '58 persons returned'
 * problems // => [{ path: 'items[1].id', expected: 'an id', got: 'nothing' }]
 * ```
 */
export function readFeed(value: unknown, { url }: ReadFeedOptions = {}): FeedReading {
  const { value: json, problems } = salvage(anyFeed(), value, url)
  if (!json) throw new FeedError(problems[0] as Problem)
  const { version: _, author, items, _iom, ...same } = json as FromJson<AnyJsonFeed>
  const { posts: total, concepts = [], campaigns = [], timeZone, ...ours } = _iom ?? {}
  // Where the extension is, an item without a language is one of unknown language.
  const inherited = _iom ? undefined : same.language
  // A formatter is costly to make, and only campaigns need one.
  const isLost = campaigns.length > 0 && timeZone !== undefined && !isTimeZone(timeZone)
  if (isLost)
    problems.push({ path: '_iom.time_zone', expected: 'an IANA time zone', got: describe(timeZone) })
  const feed = present<Feed>({
    title: '',
    authors: author ? [author] : [],
    languages: [],
    kinds: [],
    figures: [],
    kept: [],
    ...same,
    ...ours,
    timeZone: isLost ? undefined : timeZone,
    posts: items.map((item) => readPost(item, inherited)),
    concepts: concepts.map((concept) => ({ aliases: [], ...concept })),
    campaigns: campaigns.map((campaign) => ({ priority: 0, ...campaign })),
    total,
  })
  return { feed, problems }
}
