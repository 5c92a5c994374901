import type { LanguageTag } from '../language/localized-text.ts'
import { negotiateLanguage } from '../language/negotiate-language.ts'
import type { Post } from './post.ts'

/** A post with its translations. */
export interface Entry {
  /** What its posts share as `entry`; the post's own id where there is only one. */
  readonly id: string
  /** One or more. */
  readonly posts: readonly Post[]
}

/** The id of the entry that a post belongs to. */
export function entryId(post: Pick<Post, 'id' | 'entry'>): string {
  return post.entry ?? post.id
}

/**
 * Puts posts together with their translations.
 *
 * @param posts Posts in any order.
 * @returns Entries in the order of their first posts, each with its posts in their order.
 * @example
 * ```ts
 * import { groupEntries } from '@iom-feed/core'
 *
 * const post = { tags: [], authors: [], concepts: [] }
 * const entries = groupEntries([{ ...post, id: 'a-en', entry: 'a' }, { ...post, id: 'b' }, { ...post, id: 'a-fi', entry: 'a' }])
 * entries.map(({ id, posts }) => [id, posts.length]) // => [['a', 2], ['b', 1]]
 * ```
 */
export function groupEntries(posts: readonly Post[]): Entry[] {
  const groups = new Map<string, Post[]>()
  for (const post of posts) {
    const group = groups.get(entryId(post))
    if (group) group.push(post)
    else groups.set(entryId(post), [post])
  }
  return [...groups].map(([id, members]) => ({ id, posts: members }))
}

/**
 * Chooses the translation of an entry that a reader likes best.
 *
 * @param entry An entry of `groupEntries`.
 * @param accepted BCP 47 tags, the dearest first; none accepts every language.
 * @returns The post in the first accepted language, or `undefined` where the entry has none of them.
 * @example
 * ```ts
 * import { chooseTranslation } from '@iom-feed/core'
 *
 * const post = { tags: [], authors: [], concepts: [] }
 * const entry = { id: 'a', posts: [{ ...post, id: 'a-en', language: 'en' }, { ...post, id: 'a-fi', language: 'fi' }] }
 * chooseTranslation(entry, ['fi', 'en'])?.id // => 'a-fi'
 * ```
 */
export function chooseTranslation(entry: Entry, accepted: readonly LanguageTag[]): Post | undefined {
  if (!accepted.length) return entry.posts[0]
  const language = negotiateLanguage(
    accepted,
    entry.posts.flatMap((post) => post.language ?? []),
  )
  return language === undefined ? undefined : entry.posts.find((post) => post.language === language)
}
