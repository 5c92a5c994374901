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
 * A first paragraph or line that only repeats the title is dropped, and so are captions of pictures, which are not shown. What is longer
 * than `maxLength` is cut at the end of a word.
 */
export function htmlToTeaser(html: string, options: TeaserOptions): string {
  const shown = html
    .replaceAll(/<figcaption\b[\s\S]*?(?:<\/fig(?:caption|ure)\s*>|$)/gi, '')
    // HTML does not ask for the end tag of a list item, and without it items stand in neighbouring lines.
    .replaceAll(/<\/li>\s*/g, '')
  return textToTeaser(htmlToText(shown), options)
}

/** Makes a teaser of a plain text whose paragraphs have a blank line between, as `htmlToTeaser` does. */
export function textToTeaser(text: string, { title, maxLength }: TeaserOptions): string {
  const [first = '', ...rest] = cleanText(text).split('\n\n')
  const [line = '', ...lines] = first.split('\n')
  if (sameText(first, title)) return cutParagraphs(rest, maxLength)
  const isRepeated = lines.length > 0 && sameText(line, title)
  return cutParagraphs([isRepeated ? lines.join('\n') : first, ...rest], maxLength)
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
