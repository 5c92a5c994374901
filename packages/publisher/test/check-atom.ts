import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm'
import { isUri } from './is-uri.ts'

const schema = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'atom.rng')))
const validator = RelaxNGValidator.fromDoc(schema)
const namespaces = { atom: 'http://www.w3.org/2005/Atom' }

/** A feed or an entry, by the names of its elements: texts, and of elements with attributes these. */
export interface AtomParts {
  readonly [name: string]: readonly Readonly<Record<string, string>>[]
}

/** The schema of RFC 4287 and, of what it says in words, all that a generated feed can break. */
export function checkAtom(xml: Uint8Array): { readonly feed: AtomParts; readonly entries: AtomParts[] } {
  const document = XmlDocument.fromBuffer(xml)
  try {
    validator.validate(document)
    const feed = readParts(document.root)
    const entries = document
      .find('/atom:feed/atom:entry', namespaces)
      .map((entry) => readParts(entry as XmlElement))
    assert.equal(feed.id?.length, 1)
    checkLinks(feed)
    for (const entry of entries) checkEntry(entry, feed)
    const versions = entries.map(({ id, updated }) => `${id?.[0]?.text} ${updated?.[0]?.text}`)
    assert.equal(new Set(versions).size, versions.length, 'no two entries have one id and one moment')
    for (const element of document.find('//atom:id | //atom:uri | //atom:icon', namespaces))
      assert.ok(isUri(element.content), element.content)
    for (const attribute of document.find('//@href | //@scheme'))
      assert.ok(isUri(attribute.content), attribute.content)
    for (const moment of document.find('//atom:updated | //atom:published', namespaces))
      assert.match(moment.content, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/)
    return { feed, entries }
  } finally {
    document.dispose()
  }
}

function checkEntry(entry: AtomParts, feed: AtomParts): void {
  checkLinks(entry)
  assert.ok(entry.author ?? feed.author, 'an entry has an author, or its feed has one')
  const isLinked = entry.link?.some(({ rel }) => rel === undefined || rel === 'alternate')
  assert.ok(entry.content ?? isLinked, 'an entry without a content leads to one')
}

/** No two alternates have one type and one language. */
function checkLinks({ link = [] }: AtomParts): void {
  const alternates = link.filter(({ rel = 'alternate' }) => rel === 'alternate')
  const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`)
  assert.equal(new Set(kinds).size, kinds.length)
}

function readParts(element: XmlElement): AtomParts {
  const parts: Record<string, Record<string, string>[]> = {}
  for (let child = element.firstChild; child; child = child.next) {
    if (!('attrs' in child)) continue
    const part = child as XmlElement
    const attributes = part.attrs.map(({ prefix, name, value }) => [
      prefix ? `${prefix}:${name}` : name,
      value,
    ])
    const named = parts[part.name] ?? []
    parts[part.name] = named
    named.push({ ...Object.fromEntries(attributes), ...(part.content && { text: part.content }) })
  }
  const language = element.attrs.find(({ prefix, name }) => prefix === 'xml' && name === 'lang')
  return { ...parts, ...(language && { lang: [{ text: language.value }] }) }
}
