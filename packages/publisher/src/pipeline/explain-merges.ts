import type { Post } from '@iom-feed/core'
import { namePlace } from '../reading/source-problem.ts'
import type { Placed } from '../sources/source.ts'
import type { Merge } from './merge.ts'

/**
 * Says why posts are one, or translations of each other: a line each, with the places of both.
 *
 * @param id of any post that a source holds, left out or not
 * @param folder what places are named from
 * @returns no lines where nothing was merged with it, or there is no such post
 */
export function explainMerges(id: string, merges: readonly Merge[], folder: string): string[] {
  return merges
    .filter(({ kept, other }) => kept.item.id === id || other.item.id === id)
    .map((merge) => explain(merge, folder))
}

function explain({ kept, other, by, value }: Merge, folder: string): string {
  const [stays, goes] = [kept, other].map((placed) => namePost(placed, folder)) as [string, string]
  if (by === 'translation') return `${goes} is a translation of ${stays}: one of them names ${value}`
  const common = by === 'id' ? 'have one id' : `are at ${value}`
  return `${goes} is left out for ${stays}, whose source comes first: both ${common}`
}

function namePost({ item, file, line }: Placed<Post>, folder: string): string {
  return `"${item.id}" (${namePlace(file, folder)}${line === undefined ? '' : `:${line}`})`
}
