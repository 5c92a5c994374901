import type { Choice } from '../choice/choice.ts'
import { writeDrupalSnippet } from './drupal.ts'
import { writeHtmlSnippet } from './html.ts'
import { writeIframeSnippet } from './iframe.ts'
import { writeNoJavascriptSnippet } from './no-javascript.ts'
import { writeReactSnippet } from './react.ts'
import type { Facts, Snippet } from './snippet.ts'
import { writeStrictCspSnippet } from './strict-csp.ts'
import { writeSvelteSnippet } from './svelte.ts'
import { writeVueSnippet } from './vue.ts'
import { writeWordpressBlockSnippet } from './wordpress-block.ts'
import { writeWordpressUrlSnippet } from './wordpress-url.ts'

/** The kinds of sites that there is something to copy for. */
export type SnippetKind =
  | 'html'
  | 'wordpress-url'
  | 'wordpress-block'
  | 'drupal'
  | 'iframe'
  | 'react'
  | 'vue'
  | 'svelte'
  | 'no-javascript'
  | 'strict-csp'

const writers: Readonly<Record<SnippetKind, (choice: Choice, facts: Facts) => Snippet>> = {
  html: writeHtmlSnippet,
  'wordpress-url': writeWordpressUrlSnippet,
  'wordpress-block': writeWordpressBlockSnippet,
  drupal: writeDrupalSnippet,
  iframe: writeIframeSnippet,
  react: writeReactSnippet,
  vue: writeVueSnippet,
  svelte: writeSvelteSnippet,
  'no-javascript': writeNoJavascriptSnippet,
  'strict-csp': writeStrictCspSnippet,
}

export const snippetKinds: readonly SnippetKind[] = Object.keys(writers) as SnippetKind[]

/** What a webmaster copies for a kind of site. */
export function writeSnippet(kind: SnippetKind, choice: Choice, facts: Facts): Snippet {
  return writers[kind](choice, facts)
}
