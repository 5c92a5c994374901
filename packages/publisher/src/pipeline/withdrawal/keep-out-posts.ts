import type { Post } from '@iom-feed/core'
import type { Placed } from '../../sources/source.ts'
import { keyOf, type Tombstone } from '../../state/tombstone.ts'
import { canonicalUrl } from '../canonical-url.ts'
import { isUniversalId, type Merged } from '../merge.ts'
import { openWithdrawals, postKeys, type Withdrawals } from './withdrawals.ts'

/** What may be published, and what is known to be withdrawn now. */
export interface KeptOut {
  readonly items: readonly Placed<Post>[]
  readonly withdrawals: Withdrawals
}

/**
 * Leaves out the posts that are withdrawn, each with all of its copies.
 *
 * By what a copy was recognised, another post may have had alone, which a feed will drop one day. So tombstones learn by what the copies
 * are known themselves.
 */
export function keepOutPosts({ items, copies }: Merged, withdrawals: Withdrawals): KeptOut {
  const isOut = copies.map((group) =>
    group.some(({ item, translations }) => withdrawals.hasPost(item, translations)),
  )
  const staying = items.filter((_, index) => !isOut[index])
  const buried = copies.filter((_, index) => isOut[index])
  const tombstones = learn(withdrawals.tombstones, buried, staying)
  const isSame = tombstones.every((one, index) => one === withdrawals.tombstones[index])
  return { items: staying, withdrawals: isSame ? withdrawals : openWithdrawals(tombstones) }
}

function learn(
  tombstones: readonly Tombstone[],
  buried: readonly (readonly Placed<Post>[])[],
  staying: readonly Placed<Post>[],
): readonly Tombstone[] {
  if (buried.length === 0) return tombstones
  const taken = new Set(staying.flatMap(({ item }) => postKeys(item)))
  const learned = new Map<number, Set<string>>()
  for (const group of buried) {
    const known = new Set(group.flatMap(({ item, translations }) => postKeys(item, translations)))
    const place = tombstones.findIndex(({ keys }) => keys.some((key) => known.has(key)))
    const keys = learned.get(place) ?? new Set()
    for (const { item } of group) for (const key of lastingKeys(item, taken)) keys.add(key)
    learned.set(place, keys)
  }
  return tombstones.map((tombstone, index) => {
    const added = [...(learned.get(index) ?? [])].filter((key) => !tombstone.keys.includes(key))
    return added.length > 0 ? { ...tombstone, keys: [...tombstone.keys, ...added] } : tombstone
  })
}

/** Keys that no post which stays has. An id such as `17`, which means another post in every feed, is one only where there is nothing better. */
function lastingKeys({ id, url }: Post, taken: ReadonlySet<string>): string[] {
  const address = url === undefined ? [] : [keyOf('address', canonicalUrl(url))]
  const own = [...address, ...(isUniversalId(id) ? [keyOf('post', id)] : [])].filter((key) => !taken.has(key))
  return own.length > 0 ? own : [keyOf('post', id)].filter((key) => !taken.has(key))
}
