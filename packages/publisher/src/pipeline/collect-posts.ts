import type { Post } from '@iom-feed/core'
import type { Settings } from '../config/load-config.ts'
import { mapInOrder } from '../files/map-in-order.ts'
import type { Placed, SourceResult } from '../sources/source.ts'
import { checkTranslations } from './check-translations.ts'
import { withLanguage } from './detect-language.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { linkTranslations } from './link-translations.ts'
import type { Merge } from './merge.ts'
import { mergeDuplicates } from './merge-duplicates.ts'
import { type AllPosts, type ReadOptions, readPosts } from './read-posts.ts'
import { noWithdrawals } from './withdrawal/withdrawals.ts'

/** The posts of all sources, each once. */
export interface CollectedPosts extends AllPosts {
  /** All that the sources gave, whatever became of it. */
  readonly read: readonly Placed<Post>[]
  /** Why posts are one, or translations of each other. */
  readonly merges: readonly Merge[]
}

/**
 * Reads all sources of posts, finds their languages, and puts copies and translations together. What cannot be used is left out, and
 * named.
 */
export async function collectPosts(settings: Settings, options: ReadOptions): Promise<CollectedPosts> {
  const { withdrawals = noWithdrawals } = options
  const read = await readPosts(settings, options)
  const single = mergeDuplicates(read.items.filter(({ item }) => !withdrawals.hasPost(item)))
  const own = await withLanguages(dropDuplicates({ ...read, items: single.items }))
  const linked = linkTranslations(own.items)
  const checked = checkTranslations({ ...own, items: linked.items })
  return { ...read, ...checked, merges: [...single.merges, ...linked.merges], read: read.items }
}

async function withLanguages(result: SourceResult<Post>): Promise<SourceResult<Post>> {
  const items = await mapInOrder(result.items, async (placed) => ({
    ...placed,
    item: await withLanguage(placed.item),
  }))
  return { ...result, items }
}
