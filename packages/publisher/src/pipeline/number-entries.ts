import { groupEntries, type Post, parseTimestamp } from '@iom-feed/core'

/**
 * Numbers entries from 0, the oldest, and sorts the posts by it, newest first.
 *
 * An entry is as old as the oldest of its posts, so that a translation that comes later moves nothing; equally old ones go by id.
 */
export function numberEntries(posts: readonly Post[]): Post[] {
  const dated = posts.map((post) => ({ post, at: publishedAt(post) }))
  dated.sort((one, other) => compare(other.at, one.at) || compare(one.post.id, other.post.id))
  const entries = groupEntries(dated.map(({ post }) => post)).map((entry) => ({
    ...entry,
    at: Math.min(...entry.posts.map(publishedAt)),
  }))
  entries.sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id))
  return entries
    .map((entry, number) => entry.posts.map((post) => ({ ...post, number })))
    .reverse()
    .flat()
}

function publishedAt(post: Post): number {
  return parseTimestamp(post.published ?? '') ?? Number.NEGATIVE_INFINITY
}

/** By code units: a locale's order differs from machine to machine. */
function compare<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}
