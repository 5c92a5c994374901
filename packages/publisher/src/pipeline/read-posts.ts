import type { Post } from '@iom-feed/core'
import type { Settings } from '../config/load-config.ts'
import type { SourceSettings } from '../config/resolve-headers.ts'
import { sourceKeys } from '../config/source-keys.ts'
import { mapInOrder } from '../files/map-in-order.ts'
import { createNetwork, type Network, type NetworkOptions } from '../http/network.ts'
import { drupalPosts } from '../sources/cms/drupal-posts.ts'
import { wordpressPosts } from '../sources/cms/wordpress-posts.ts'
import { feedPosts } from '../sources/feed-posts.ts'
import { listingPosts } from '../sources/listing/listing-posts.ts'
import { nameOrigin } from '../sources/load-feed.ts'
import { markdownPosts } from '../sources/markdown-posts.ts'
import { type FailingSource, joinResults, type Source, type SourceResult } from '../sources/source.ts'
import type { RestoredPosts } from './restore/open-earlier.ts'
import { restorePosts } from './restore/restore-posts.ts'
import type { Withdrawals } from './withdrawal/withdrawals.ts'

/** How many of the addresses have answered. */
export interface ReadProgress {
  readonly noun: string
  readonly done: number
  readonly total: number
  /** Which one is waited for. */
  readonly note?: string
}

/** The moment of a build, and whom to tell how it goes. */
export interface ReadOptions {
  /** In milliseconds since 1970. */
  readonly now: number
  /** Hears how many of the addresses have answered, and which one is waited for. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** What is published, for sources that fail while nothing is kept of them. */
  readonly restore?: () => Promise<RestoredPosts | undefined>
  /** What is not to be published. */
  readonly withdrawals?: Withdrawals
  /** How names are resolved, and what time is. */
  readonly network?: NetworkOptions | undefined
}

/** What all sources hold. */
export interface AllPosts extends SourceResult<Post> {
  readonly failing: readonly FailingSource[]
}

/** Reads all sources of posts side by side. */
export async function readPosts(settings: Settings, options: ReadOptions): Promise<AllPosts> {
  const waiting = new Set(settings.sources.filter(({ url }) => url !== undefined))
  const total = waiting.size
  const network = createNetwork({ ...options.network, ...settings.fetch })
  const results = await mapInOrder(settings.sources, async (source) => {
    const result = await openSource(source, settings, { now: options.now, network }).read()
    if (waiting.delete(source)) options.onProgress?.(describe(total, [...waiting]))
    return result
  })
  const keys = sourceKeys(settings.sources, settings.folder)
  const whole: SourceResult<Post>[] = []
  for (const [index, source] of settings.sources.entries()) {
    const given = { source, key: keys[index] ?? '', result: results[index] ?? noPosts }
    const result = options.restore ? await restorePosts(given, options.restore, settings) : given.result
    whole.push({ ...result, items: result.items.map((item) => ({ ...item, source: index })) })
  }
  const failing = whole.flatMap(({ since }, source) => (since === undefined ? [] : [{ source, since }]))
  return { ...joinResults(whole), failing }
}

const noPosts: SourceResult<Post> = { items: [], problems: [] }

function openSource(
  source: SourceSettings,
  settings: Settings,
  moment: { readonly now: number; readonly network: Network },
): Source<Post> {
  const { timeZone, homePageUrl, teaserLength, state } = settings
  const shared = { timeZone, homePageUrl, teaserLength, state, ...moment }
  switch (source.type) {
    case 'markdown':
      return markdownPosts({ ...shared, ...source, imagesBeside: settings.images !== undefined })
    case 'feed':
      return feedPosts({ ...shared, ...source })
    case 'wordpress':
      return wordpressPosts({ ...shared, ...source })
    case 'drupal':
      return drupalPosts({ ...shared, ...source })
    case 'listing':
      return listingPosts({ ...shared, ...source })
  }
}

function describe(total: number, waiting: readonly SourceSettings[]): ReadProgress {
  const [next] = waiting
  const note = next?.url === undefined ? {} : { note: `waiting for ${nameOrigin({ url: next.url })}` }
  return { noun: total === 1 ? 'address' : 'addresses', done: total - waiting.length, total, ...note }
}
