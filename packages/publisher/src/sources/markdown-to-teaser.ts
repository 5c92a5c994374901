import { excerpt, foldText, htmlToText } from '@iom-feed/core'
import { micromark } from 'micromark'
import { cleanText } from '../reading/fields.ts'

/** What stands beyond this many characters of a body cannot reach its teaser, and is not even parsed. */
const furthest = 64 * 1024

/**
 * Turns the Markdown of a post into its plain teaser: paragraphs with a blank line between, list items a line each.
 *
 * Links and code stay as their text, images go, HTML within the Markdown is read as HTML. A first paragraph that only repeats the
 * title is dropped. What is longer than `maxLength` is cut at the end of a word.
 */
export function markdownToTeaser(
  markdown: string,
  { title, maxLength }: { readonly title: string; readonly maxLength: number },
): string {
  const beginning =
    markdown.length > furthest ? markdown.slice(0, markdown.lastIndexOf('\n', furthest)) : markdown
  // HTML does not ask for the end tag of a list item, and without it items stand in neighbouring lines.
  const html = micromark(beginning, { allowDangerousHtml: true }).replaceAll(/<\/li>\s*/g, '')
  const text = cleanText(htmlToText(html))
  const [first = '', ...rest] = text.split('\n\n')
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
