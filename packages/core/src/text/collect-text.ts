import { decodeEntities } from './decode-entities.ts'

const paragraph =
  /^(?:p|h[1-6r]|[uod]l|pre|table|blockquote|figure|section|article|aside|header|footer|main|nav|form|address)$/

const line = /^(?:div|li|t[rdh]|d[dt]|(?:fig)?caption|summary|option)$/

/** The plain text of an HTML document, put together from what stands between its tags. */
export interface CollectedText {
  /** Adds what stands between two tags. */
  readonly add: (html: string) => void
  /** Begins a new line or paragraph, if an element that begins or ends here asks for it. */
  readonly breakAt: (name: string) => void
  readonly toString: () => string
}

/** Begins with no text. */
export function collectText(): CollectedText {
  let text = ''
  /** Line breaks before the next text: two make a paragraph. */
  let breaks = 0
  /** Whether the text ends with a `<`. */
  let isOpen = false

  return {
    add(html) {
      const part = decodeEntities(html).replace(/[\t\n\f\r ]+/g, ' ')
      if (part.trim()) {
        text += '\n'.repeat(Math.min(breaks, 2))
        breaks = 0
      }
      // What stood on both sides of a tag must not become one.
      if (isOpen && /^[a-z!?/]/i.test(part)) text += ' '
      text += part
      if (part) isOpen = part.endsWith('<')
    },
    breakAt(name) {
      if (name === 'br') breaks++
      else if (paragraph.test(name)) breaks = Math.max(breaks, 2)
      else if (line.test(name)) breaks = Math.max(breaks, 1)
    },
    toString() {
      const lines = text.split('\n').map((row) => row.replace(/ +/g, ' ').trim())
      return lines.join('\n').trim()
    },
  }
}
