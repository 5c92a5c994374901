import type { Post } from '@iom-feed/core'
import type { Placed } from '../sources/source.ts'

/** Two posts that were found to be one, or one in two languages, and what tells so. */
export interface Merge {
  /** The post that stays, or the first of two translations. */
  readonly kept: Placed<Post>
  /** The post that is left out, or the other translation. */
  readonly other: Placed<Post>
  /** What they have in common; of translations, that the first (or the other) names the address of the second. */
  readonly by: 'id' | 'address' | 'translation'
  /** The id or the address. */
  readonly value: string
}

/** Posts, and what was merged of them. */
export interface Merged {
  readonly items: readonly Placed<Post>[]
  /** All that each of them was made of, itself first. */
  readonly copies: readonly (readonly Placed<Post>[])[]
  readonly merges: readonly Merge[]
}

/** Whether an id is the same everywhere, as RFC 4287 asks of Atom's; `17` is another post in every feed. */
export function isUniversalId(id: string): boolean {
  return /^(?:https?:\/\/[^/]|urn:[\w-]+:.|tag:[^,]+,\d{4})/i.test(id)
}
