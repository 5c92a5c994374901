import { excerpt, foldText, htmlToText } from '@iom-feed/core'
import { cleanText } from '../reading/fields.ts'

/** What a teaser is made for. */
export interface TeaserOptions {
  /** The title above it. */
  readonly title: string
  /** In characters. */
  readonly maxLength: number
}

/**
 * Turns the HTML of a post into its plain teaser: paragraphs with a blank line between, list items a line each.
 *
 * A first paragraph that only repeats the title is dropped. What is longer than `maxLength` is cut at the end of a word.
 */
export function htmlToTeaser(html: string, options: TeaserOptions): string {
  // HTML does not ask for the end tag of a list item, and without it items stand in neighbouring lines.
  return textToTeaser(htmlToText(html.replaceAll(/<\/li>\s*/g, '')), options)
}

/** Makes a teaser of a plain text whose paragraphs have a blank line between, as `htmlToTeaser` does. */
export function textToTeaser(text: string, { title, maxLength }: TeaserOptions): string {
  const [first = '', ...rest] = cleanText(text).split('\n\n')
  return cutParagraphs(sameText(first, title) ? rest : [first, ...rest], maxLength)
}

function sameText(one: string, other: string): boolean {
  const bare = (text: string) => foldText(text).replace(/[\s.:!…]+$/u, '')
  return bare(one) === bare(other)
}

/** A paragraph is not begun where less than this is left of it. */
const leastRest = 40

function cutParagraphs(paragraphs: readonly string[], maxLength: number): string {
  let text = ''
  for (const paragraph of paragraphs) {
    const gap = text && '\n\n'
    const room = maxLength - text.length - gap.length
    if (paragraph.length <= room) text += gap + paragraph
    else return room > leastRest ? text + gap + excerpt(paragraph, room) : text
  }
  return text.trim()
}
