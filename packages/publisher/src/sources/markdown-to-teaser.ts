import { micromark } from 'micromark'
import { htmlToTeaser, type TeaserOptions } from './html-to-teaser.ts'

/** What stands beyond this many characters of a body cannot reach its teaser, and is not even parsed. */
const furthest = 64 * 1024

/**
 * Turns the Markdown of a post into its plain teaser: paragraphs with a blank line between, list items a line each.
 *
 * Links and code stay as their text, images go, HTML within the Markdown is read as HTML. A first paragraph that only repeats the
 * title is dropped. What is longer than `maxLength` is cut at the end of a word.
 */
export function markdownToTeaser(markdown: string, options: TeaserOptions): string {
  const beginning =
    markdown.length > furthest ? markdown.slice(0, markdown.lastIndexOf('\n', furthest)) : markdown
  return htmlToTeaser(micromark(beginning, { allowDangerousHtml: true }), options)
}
