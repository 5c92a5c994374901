import type { Post } from '@iom-feed/core'
import type { Settings } from '../config/load-config.ts'
import { mapInOrder } from '../files/map-in-order.ts'
import type { Placed, SourceResult } from '../sources/source.ts'
import { checkTranslations } from './check-translations.ts'
import { withLanguage } from './detect-language.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { type ReadOptions, readPosts } from './read-posts.ts'
import { noWithdrawals } from './withdrawal/withdrawals.ts'

/** The posts of all sources, each once. */
export interface CollectedPosts extends SourceResult<Post> {
  /** All that the sources gave, whatever became of it. */
  readonly read: readonly Placed<Post>[]
}

/** Reads all sources of posts, and finds their languages. What cannot be used is left out, and named. */
export async function collectPosts(settings: Settings, options: ReadOptions): Promise<CollectedPosts> {
  const { withdrawals = noWithdrawals } = options
  const all = await readPosts(settings, options)
  const read = { ...all, items: all.items.filter(({ item }) => !withdrawals.hasPost(item)) }
  return { ...read, ...checkTranslations(await withLanguages(dropDuplicates(read))), read: all.items }
}

async function withLanguages(result: SourceResult<Post>): Promise<SourceResult<Post>> {
  const items = await mapInOrder(result.items, async (placed) => ({
    ...placed,
    item: await withLanguage(placed.item),
  }))
  return { ...result, items }
}
