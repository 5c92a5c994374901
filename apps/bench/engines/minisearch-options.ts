import type { Options } from 'minisearch'

/** A post in the index of MiniSearch. */
export interface IndexedPost {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly tags: string
  readonly language: string
  readonly concepts: readonly string[]
}

/** The builder and the client have to say the same. */
export const options: Options<IndexedPost> = {
  fields: ['title', 'text', 'tags'],
  storeFields: ['title', 'text', 'language', 'concepts'],
}
