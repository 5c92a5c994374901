import { groupEntries, type Post } from '@iom-feed/core'
import { lowestId } from '../lowest-id.ts'
import type { Withdrawals } from './withdrawals.ts'

/** An entry may be called by the id of one of its posts. Where that one is withdrawn, it is called by the first id of those that stay; one post alone needs no entry. */
export function renameEntries(posts: readonly Post[], withdrawals: Withdrawals): Post[] {
  const names = new Map(
    groupEntries(posts)
      .filter(({ id, posts: [first] }) => first?.entry !== undefined && withdrawals.has('post', id))
      .map(({ id, posts: own }) => [id, own.length > 1 ? lowestId(own) : undefined]),
  )
  return posts.map(({ entry, ...post }) => {
    const name = entry !== undefined && names.has(entry) ? names.get(entry) : entry
    return name === undefined ? post : { ...post, entry: name }
  })
}
