import type { LanguageTag } from '../language/localized-text.ts'
import { compareText } from '../text/compare-text.ts'
import { entryId } from './entry.ts'
import type { Post, PostKind } from './post.ts'

/** A language that the feed has posts in. */
export interface LanguageCount {
  readonly tag: LanguageTag
  /** The language's name in itself: `suomi`. */
  readonly name?: string
  /** Entries that have a post in it. */
  readonly posts: number
}

/** How often a kind of post occurs. */
export interface KindCount {
  readonly kind: PostKind
  /** Entries of that kind. */
  readonly posts: number
}

/** How many entries have each value, largest first, then by the value itself. */
function countEntries<T extends string>(
  posts: readonly Post[],
  values: (post: Post) => readonly T[],
): [value: T, count: number][] {
  const entries = new Map<T, Set<string>>()
  for (const post of posts) {
    for (const value of values(post)) {
      const ids = entries.get(value)
      if (ids) ids.add(entryId(post))
      else entries.set(value, new Set([entryId(post)]))
    }
  }
  return [...entries]
    .map(([value, ids]): [T, number] => [value, ids.size])
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
}

/**
 * Counts the entries that carry each concept.
 *
 * @param posts Posts with their translations; those of one entry count once.
 * @returns Concept ids with the number of entries, largest first, then by id.
 * @example
 * ```ts
 * import { countConcepts } from '@iom-feed/core'
 *
 * countConcepts([{ id: 'a', tags: [], authors: [], concepts: ['racism'] }]) // => [{ id: 'racism', posts: 1 }]
 * ```
 */
export function countConcepts(posts: readonly Post[]): { id: string; posts: number }[] {
  return countEntries(posts, (post) => post.concepts).map(([id, count]) => ({ id, posts: count }))
}

/**
 * Counts the entries that have a post in each language.
 *
 * @param posts Posts with their translations; those of unknown language are not counted.
 * @returns BCP 47 tags with the number of entries, largest first, then by tag.
 * @example
 * ```ts
 * import { countLanguages } from '@iom-feed/core'
 *
 * countLanguages([{ id: 'a', language: 'fi', tags: [], authors: [], concepts: [] }]) // => [{ tag: 'fi', posts: 1 }]
 * ```
 */
export function countLanguages(posts: readonly Post[]): LanguageCount[] {
  return countEntries(posts, (post) => (post.language ? [post.language] : [])).map(([tag, count]) => ({
    tag,
    posts: count,
  }))
}

/**
 * Counts the entries of each kind.
 *
 * @param posts Posts with their translations; those of one entry count once.
 * @returns Kinds with the number of entries, largest first, then by name.
 * @example
 * ```ts
 * import { countKinds } from '@iom-feed/core'
 *
 * countKinds([{ id: 'a', kind: 'news', tags: [], authors: [], concepts: [] }]) // => [{ kind: 'news', posts: 1 }]
 * ```
 */
export function countKinds(posts: readonly Post[]): KindCount[] {
  return countEntries(posts, (post) => (post.kind ? [post.kind] : [])).map(([kind, count]) => ({
    kind,
    posts: count,
  }))
}
