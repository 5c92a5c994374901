import { SaxesParser } from 'saxes'
import { exceedsXml, type XmlLimit } from './xml-limits.ts'

/** What a look through an XML feed finds before anything is made of it. */
export interface XmlScan {
  /** The lines on which items begin, in their order. */
  readonly itemLines: readonly number[]
  /** Why it cannot be read, and on which line that shows. */
  readonly problem?: { readonly line: number; readonly expected: string; readonly got: string }
}

/** Names of elements: whichever prefix a feed uses, these mean the same. */
const roots: readonly string[] = ['rss', 'rdf', 'feed']
const items: readonly string[] = ['item', 'entry']

class ScanError extends Error {
  readonly parts: NonNullable<XmlScan['problem']>

  constructor(line: number, expected: string, got: string) {
    super(expected)
    this.parts = { line, expected, got }
  }
}

/** References to characters that are none, which readers leave as they are. */
const tolerated = 'malformed character entity.'

/**
 * Looks whether a text is a feed in XML that is well-formed, within limits and declares no entities.
 *
 * `&` and names of HTML where XML knows none (`AT&T`, `&nbsp;`) are let through, as there is no doubt of what they mean.
 */
export function scanXml(text: string): XmlScan {
  const itemLines: number[] = []
  const parser = new SaxesParser()
  const counts = { elements: 0, sections: 0, instructions: 0, attributes: 0 }
  let depth = 0
  const refuse = (expected: string, got: string): never => {
    throw new ScanError(parser.line, expected, got)
  }
  const limit = (name: XmlLimit, count: number): void => {
    const expected = exceedsXml(name, count)
    if (expected !== undefined) refuse(expected, 'more')
  }
  parser.on('error', ({ message }) => {
    const mistake = message.replace(/^[\d:]+\s*/, '')
    if (mistake !== tolerated) refuse('well-formed XML', `a mistake (${mistake.slice(0, 200)})`)
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('XML without entities of its own', 'a DOCTYPE that declares some')
  })
  parser.on('opentagstart', (tag) => {
    const name = localName(tag.name)
    depth++
    counts.attributes = 0
    limit('name', name.length)
    if (depth === 1 && !roots.includes(name)) refuse('RSS, Atom or JSON Feed', `<${tag.name.slice(0, 40)}>`)
    limit('depth', depth)
    limit('elements', ++counts.elements)
    if (depth <= 3 && items.includes(name)) limit('items', itemLines.push(parser.line))
  })
  parser.on('attribute', ({ name, value }) => {
    limit('attributes', ++counts.attributes)
    limit('name', name.length)
    limit('value', value.length)
  })
  parser.on('text', (part) => limit('text', part.length))
  parser.on('cdata', (part) => {
    limit('sections', ++counts.sections)
    limit('text', part.length)
  })
  parser.on('processinginstruction', () => limit('instructions', ++counts.instructions))
  parser.on('closetag', () => {
    depth--
  })
  try {
    limit('references', countReferences(text))
    limit('doctype', measureDoctype(text))
    limit('comment', Math.max(findLongest(text, '<!--', '-->'), findLongest(text, '<?', '?>')))
    parser.write(mend(text)).close()
    return { itemLines }
  } catch (error) {
    if (error instanceof ScanError) return { itemLines, problem: error.parts }
    throw error
  }
}

function countReferences(text: string): number {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count++
  return count
}

/** The length of the longest part between two marks; what is not closed reaches to the end. */
function findLongest(text: string, start: string, end: string): number {
  let longest = 0
  for (let at = text.indexOf(start); at >= 0; ) {
    const close = text.indexOf(end, at + start.length)
    longest = Math.max(longest, (close < 0 ? text.length : close) - at)
    at = close < 0 ? -1 : text.indexOf(start, close)
  }
  return longest
}

/** What may stand before a DOCTYPE, one at a time: a pattern of all of them would try each in every way. */
const before = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y
const doctype = /<!doctype[^>[]*\[/iy

/** The length of what a DOCTYPE declares, which the scanner would collect first. */
function measureDoctype(text: string): number {
  before.lastIndex = 0
  let start = 0
  while (before.test(text)) start = before.lastIndex
  doctype.lastIndex = start
  if (!doctype.test(text)) return 0
  const close = /\]\s*>/g
  close.lastIndex = doctype.lastIndex
  return (close.exec(text)?.index ?? text.length) - doctype.lastIndex
}

/** What is no reference that XML knows is text, and the scanner does not take it for one; nothing else changes, lines included. */
function mend(text: string): string {
  return text
    .replaceAll(/&(?!(?:lt|gt|amp|apos|quot|#\d+|#x[\da-fA-F]+);)/g, '&amp;')
    .replace(/<!doctype/i, '<!DOCTYPE')
}

function localName(name: string): string {
  return name.toLowerCase().replace(/^[^:]*:/, '')
}
