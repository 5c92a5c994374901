import type { Post } from '../post/post.ts'
import { extensionFields, feedFields, itemFields } from './document-shape.ts'
import type { Feed } from './feed.ts'
import type { JsonFeed, JsonFeedExtension, JsonItem } from './json-feed.ts'
import { object } from './shape.ts'
import { id } from './values.ts'
import { writeShape } from './write-shape.ts'

/** What `writeFeed` is told beside the feed. */
export interface WriteFeedOptions {
  /** The address of the page that documents what stands under `_iom`. */
  readonly about: string
}

/**
 * Writes a feed as the document: JSON Feed 1.1, and under `_iom` what that has no field for.
 *
 * Fields stand in one order, whatever order they have in the feed; what the feed has not, and lists that are empty, are absent.
 * `readFeed` reads the same feed again, if addresses are absolute, tags of languages canonical and texts of posts not empty.
 *
 * @param feed The feed; nothing of it is checked.
 * @returns A plain object for `JSON.stringify`.
 * @throws {RangeError} Where a month of a figure is no month of the years 0 to 9999.
 * @example
 * ```ts
 * import { readFeed, writeFeed } from '@iom-feed/core'
 *
 * const { feed } = readFeed({ version: 'https://jsonfeed.org/version/1', title: 'News', items: [{ id: 1, title: 'A' }] })
 * const { version, items } = writeFeed(feed, { about: 'https://feeds.example/about.html' })
 * version // => 'https://jsonfeed.org/version/1.1'
 * items // => [{ id: '1', title: 'A', content_text: '' }]
 * ```
 */
export function writeFeed(feed: Feed, { about }: WriteFeedOptions): JsonFeed {
  const ours = {
    ...feed,
    posts: feed.total,
    languages: filled(feed.languages),
    concepts: filled(feed.concepts.map((concept) => ({ ...concept, aliases: filled(concept.aliases) }))),
    kinds: filled(feed.kinds),
    campaigns: filled(
      feed.campaigns.map((campaign) => ({ ...campaign, priority: campaign.priority || undefined })),
    ),
    figures: filled(feed.figures),
    kept: filled(feed.kept),
  }
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(writeShape(object<object>({}, feedFields), { ...feed, authors: filled(feed.authors) }) as object),
    _iom: {
      about,
      format: 1,
      ...(writeShape(object<object>({}, extensionFields), ours) as Partial<JsonFeedExtension>),
    },
    items: feed.posts.map(writePost),
  }
}

function writePost(post: Post): JsonItem {
  const { image } = post
  const ours = {
    ...post,
    concepts: filled(post.concepts),
    imageAlt: image?.alt,
    imageWidth: image?.width,
    imageHeight: image?.height,
    images: filled(image?.sizes ?? []),
  }
  const item = {
    ...post,
    // JSON Feed asks for a content, be it empty.
    contentText: post.text ?? '',
    image: image?.url,
    datePublished: post.published,
    dateModified: post.modified,
    tags: filled(post.tags),
    authors: filled(post.authors),
    _iom: ours,
  }
  const { _iom, ...json } = writeShape(object<JsonItem>({ id }, itemFields), item) as JsonItem
  return _iom && Object.keys(_iom).length ? { ...json, _iom } : json
}

/** A list, or nothing where it is empty. */
function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length ? items : undefined
}
