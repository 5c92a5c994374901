import type { Post } from '@iom-feed/core'
import { namePlace } from '../reading/source-problem.ts'
import type { Placed } from '../sources/source.ts'
import type { Merge } from './merge.ts'

/** What is known of how posts came together. */
export interface Merges {
  /** The posts that are left. */
  readonly posts: readonly Placed<Post>[]
  readonly merges: readonly Merge[]
}

/**
 * Says why a post is one with others, or shares an entry with them: a line each, with the places of both.
 *
 * @param id of any post that a source holds, left out or not
 * @param folder what places are named from
 * @returns no lines where nothing was merged with it, or there is no such post
 */
export function explainMerges(id: string, { posts, merges }: Merges, folder: string): string[] {
  const explained = merges
    .filter(({ kept, other }) => kept.item.id === id || other.item.id === id)
    .map((merge) => explain(merge, folder))
  return [...explained, ...explainEntry(id, { posts, merges }, folder)]
}

function explain({ kept, other, by, value }: Merge, folder: string): string {
  const [stays, goes] = [kept, other].map((placed) => namePost(placed, folder)) as [string, string]
  if (by === 'translation') return `${goes} is a translation of ${stays}: one of them names ${value}`
  const common = by === 'id' ? 'have one id' : `are at ${value}`
  return `${goes} is left out for ${stays}, whose source comes first: both ${common}`
}

/** The translations that the sources declare by themselves, as far as no merge has told of them. */
function explainEntry(id: string, { posts, merges }: Merges, folder: string): string[] {
  const post = posts.find(({ item }) => item.id === id)
  if (!post) return []
  const told = new Set(
    merges
      .filter(({ by }) => by === 'translation')
      .flatMap(({ kept, other }) => [`${kept.item.id} ${other.item.id}`, `${other.item.id} ${kept.item.id}`]),
  )
  const { entry } = post.item
  if (entry === undefined) return []
  return posts
    .filter(({ item }) => item.id !== id && item.entry === entry && !told.has(`${id} ${item.id}`))
    .map(
      (other) =>
        `${namePost(other, folder)} is a translation of ${namePost(post, folder)}: both are in entry "${entry}"`,
    )
}

function namePost({ item, file, line }: Placed<Post>, folder: string): string {
  return `"${item.id}" (${namePlace(file, folder)}${line === undefined ? '' : `:${line}`})`
}
