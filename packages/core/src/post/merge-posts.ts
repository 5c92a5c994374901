import type { Post } from './post.ts'

/**
 * Adds the posts of a further page to those that are known.
 *
 * Pages may overlap when a feed is published anew while it is read, so a post that is known already is left out.
 *
 * @param known The posts that are known.
 * @param more The posts of the further page.
 * @returns All the known posts and then the new ones, each id once.
 * @example
 * ```ts
 * import { mergePosts } from '@iom-feed/core'
 *
 * const post = { tags: [], authors: [], concepts: [] }
 * const all = mergePosts([{ ...post, id: 'b' }], [{ ...post, id: 'b' }, { ...post, id: 'a' }])
 * all.map(({ id }) => id) // => ['b', 'a']
 * ```
 */
export function mergePosts(known: readonly Post[], more: readonly Post[]): Post[] {
  const ids = new Set(known.map((post) => post.id))
  return [...known, ...more.filter(({ id }) => !ids.has(id) && ids.add(id))]
}
