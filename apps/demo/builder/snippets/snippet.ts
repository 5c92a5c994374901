import type { Feed } from '@iom-feed/core'
import type { Embed } from '../../server/embed.ts'

/** What a snippet has to be told of the document. */
export interface Facts extends Embed {
  /** What is there where the elements cannot be. */
  readonly link: Link
  readonly concepts: Feed['concepts']
  readonly languages: Feed['languages']
}

export interface Link {
  readonly href: string
  readonly text: string
  readonly language: string
}

/** Where a block of a snippet belongs. */
export type Place =
  | 'page'
  | 'styles'
  | 'policy'
  | 'resizer'
  | 'editor-line'
  | 'custom-html'
  | 'additional-css'
  | 'drupal-library'
  | 'drupal-template'
  | 'install'
  | 'component'
  | 'vue-compiler'
  | 'fragment-copy'
  | 'fragment-php'
  | 'fragment-ssi'
  | 'rss'
  | 'csv'

/** What a webmaster should know beside it. */
export type Note =
  | 'script-rights'
  | 'moves'
  | 'policy-added'
  | 'page-as-it-is'
  | 'frame-looks'
  | 'frame-figures'
  | 'one-fragment'
  | 'posts-instead'

/** A text to copy. */
export interface Block {
  readonly place: Place
  readonly code: string
}

export interface Snippet {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}
