import { compareText } from '../text/compare-text.ts'
import { parseTimestamp } from '../time/parse-timestamp.ts'
import { groupEntries } from './entry.ts'
import type { Post } from './post.ts'

/**
 * Sorts posts newest first, with translations next to each other.
 *
 * An entry stands where its newest post stands; undated posts come last; what is equally old is sorted by id.
 *
 * @param posts Posts in any order; the list itself is not changed.
 * @returns The posts, sorted. The same posts give the same order, however they were ordered.
 * @example
 * ```ts
 * import { sortPosts } from '@iom-feed/core'
 *
 * const post = { tags: [], authors: [], concepts: [] }
 * const older = { ...post, id: 'older', published: '2018-05-04T00:00:00Z' }
 * const newer = { ...post, id: 'newer', published: '2018-06-04T00:00:00Z' }
 * sortPosts([older, newer]).map(({ id }) => id) // => ['newer', 'older']
 * ```
 */
export function sortPosts(posts: readonly Post[]): Post[] {
  const dated = posts.map((post) => ({
    post,
    at: parseTimestamp(post.published ?? '') ?? Number.NEGATIVE_INFINITY,
  }))
  dated.sort((a, b) => (a.at === b.at ? compareText(a.post.id, b.post.id) : b.at - a.at))
  return groupEntries(dated.map(({ post }) => post)).flatMap((entry) => entry.posts)
}
