import { SaxesParser } from 'saxes'

/** What a look through an XML feed finds before anything is made of it. */
export interface XmlScan {
  /** The lines on which items begin, in their order. */
  readonly itemLines: readonly number[]
  /** Why it cannot be read, and on which line that shows. */
  readonly problem?: { readonly line: number; readonly expected: string; readonly got: string }
}

/** Feeds are about 5 deep, and the markup that some have in them 20. */
const deepest = 100

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

/**
 * Looks whether a text is a feed in XML that is well-formed, not too deep and declares no entities.
 *
 * `&` and names of HTML where XML knows none (`AT&T`, `&nbsp;`) are let through, as there is no doubt of what they mean.
 */
export function scanXml(text: string): XmlScan {
  const itemLines: number[] = []
  const parser = new SaxesParser()
  let depth = 0
  const refuse = (expected: string, got: string): never => {
    throw new ScanError(parser.line, expected, got)
  }
  parser.on('error', ({ message }) => {
    if (!/entity/.test(message)) refuse('well-formed XML', `a mistake (${message.replace(/^[\d:]+\s*/, '')})`)
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('XML without entities of its own', 'a DOCTYPE that declares some')
  })
  parser.on('opentagstart', (tag) => {
    const name = localName(tag.name)
    depth++
    if (depth === 1 && !roots.includes(name)) refuse('RSS, Atom or JSON Feed', `<${tag.name.slice(0, 40)}>`)
    if (depth > deepest) refuse(`elements at most ${deepest} deep`, 'more')
    if (depth <= 3 && items.includes(name)) itemLines.push(parser.line)
  })
  parser.on('closetag', () => {
    depth--
  })
  try {
    parser.write(mend(text)).close()
    return { itemLines }
  } catch (error) {
    if (error instanceof ScanError) return { itemLines, problem: error.parts }
    throw error
  }
}

/** The same lines with what the scanner stumbles over: it takes all from a lone `&` to the next `;` for a name. */
function mend(text: string): string {
  return text.replaceAll(/&(?!#?\w+;)/g, '&amp;').replace(/<!doctype/i, '<!DOCTYPE')
}

function localName(name: string): string {
  return name.toLowerCase().replace(/^[^:]*:/, '')
}
