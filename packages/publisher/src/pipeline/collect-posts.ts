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
import { keepOutPosts } from './withdrawal/keep-out-posts.ts'
import { renameEntries } from './withdrawal/rename-entries.ts'
import { noWithdrawals, type Withdrawals } from './withdrawal/withdrawals.ts'

/** The posts of all sources, each once. */
export interface CollectedPosts extends AllPosts {
  /** All that the sources gave, whatever became of it. */
  readonly read: readonly Placed<Post>[]
  /** Why posts are one, or translations of each other. */
  readonly merges: readonly Merge[]
  /** What is withdrawn, with what is known of it now. */
  readonly withdrawals: Withdrawals
}

/**
 * Reads all sources of posts, finds their languages, and puts copies and translations together. What cannot be used is left out, and
 * named.
 */
export async function collectPosts(settings: Settings, options: ReadOptions): Promise<CollectedPosts> {
  const { withdrawals = noWithdrawals } = options
  const read = await readPosts(settings, options)
  const single = mergeDuplicates(read.items)
  const left = keepOutPosts(single, withdrawals)
  const own = await withLanguages(dropDuplicates({ ...read, items: left.items }))
  const linked = linkTranslations(own.items)
  const named = withEntries(linked.items, left.withdrawals)
  const checked = checkTranslations({ ...own, items: named })
  const merges = [...single.merges, ...linked.merges]
  return { ...read, ...checked, merges, read: read.items, withdrawals: left.withdrawals }
}

function withEntries(items: readonly Placed<Post>[], withdrawals: Withdrawals): Placed<Post>[] {
  const posts = renameEntries(
    items.map(({ item }) => item),
    withdrawals,
  )
  return items.map((placed, index) => ({ ...placed, item: posts[index] ?? placed.item }))
}

async function withLanguages(result: SourceResult<Post>): Promise<SourceResult<Post>> {
  const items = await mapInOrder(result.items, async (placed) => ({
    ...placed,
    item: await withLanguage(placed.item),
  }))
  return { ...result, items }
}
