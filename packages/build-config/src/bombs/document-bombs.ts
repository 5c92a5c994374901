import { type Bomb, once } from './bomb.ts'

/** About as much as may be fetched. */
const size = 4_000_000

/** Parts up to that size, each with its number. */
function fill(part: string | ((index: number) => string), most = size): string {
  if (typeof part === 'string') return part.repeat(Math.floor(most / part.length))
  const parts: string[] = []
  for (let length = 0; length < most; length += parts.at(-1)?.length ?? 0) parts.push(part(parts.length))
  return parts.join('')
}

const rss = (content: string) => `<rss version="2.0"><channel><title>News</title>${content}</channel></rss>`
const item = (content: string) => rss(`<item><title>News</title>${content}</item>`)
const json = (content: string) => `{"version":"https://jsonfeed.org/version/1.1","title":"News",${content}}`
const letters = [...'abcdefghij']
const laughs = letters
  .map((name, index) => `<!ENTITY ${name} "${index === 0 ? 'ha' : `&${letters[index - 1]};`.repeat(10)}">`)
  .join('')
const entities = (declarations: string, reference: string) =>
  `<!DOCTYPE rss [${declarations}]>${item(`<description>${reference}</description>`)}`

const ofItsOwn = /XML without entities of its own/
const references = /at most 500,000 times an &/
const deep = /elements at most 100 deep/
const attributes = /at most 100 attributes of an element/
const texts = /texts of at most 2,097,152 characters/
const values = /at most 500,000 names and values/
const nested = /lists and maps at most 100 deep/

/** Documents, and what of them is too much. */
const documents: readonly (readonly [name: string, make: () => string | Buffer, limit: RegExp])[] = [
  ['XML: a billion laughs', () => entities(laughs, '&j;'), ofItsOwn],
  [
    'XML: a billion laughs in UTF-16',
    () => Buffer.from(`\ufeff${entities(laughs, '&j;')}`, 'utf16le'),
    ofItsOwn,
  ],
  [
    'XML: a billion laughs in small letters',
    () => entities(laughs.replaceAll('ENTITY', 'entity'), '&j;'),
    ofItsOwn,
  ],
  [
    'XML: quadratic blow-up',
    () => entities(`<!ENTITY a "${'a'.repeat(5000)}">`, fill('&a;', 1_400_000)),
    ofItsOwn,
  ],
  [
    'XML: an entity that is a file',
    () => entities('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'),
    ofItsOwn,
  ],
  [
    'XML: an entity that is an address',
    () => entities('<!ENTITY a SYSTEM "http://127.0.0.1/">', '&a;'),
    ofItsOwn,
  ],
  ['XML: parameter entities', () => entities('<!ENTITY % a "<!ENTITY b \'%c;%c;\'>">%a;', '&b;'), ofItsOwn],
  ['XML: an entity in itself', () => entities('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;'), ofItsOwn],
  [
    'XML: a long DOCTYPE',
    () => entities(fill('<!ELEMENT a ANY>'), ''),
    /a DOCTYPE of at most 10,000 characters/,
  ],
  [
    'XML: a DOCTYPE without an end',
    () => `<!DOCTYPE rss [${fill('<!-- -->')}`,
    /a DOCTYPE of at most 10,000 characters/,
  ],
  [
    'XML: attributes by default',
    () => entities(`<!ATTLIST item ${fill((index) => `a${index} CDATA "b" `)}>`, ''),
    /a DOCTYPE of at most 10,000 characters/,
  ],
  ['XML: many declarations', () => fill('<?xml version="1.0"?>') + rss(''), /well-formed XML/],
  [
    'XML: many comments before a DOCTYPE',
    () => `${fill('<!-- -->', 400_000)}<!DOCTYPE rss [${fill('<!ELEMENT a ANY>', size / 2)}`,
    /a DOCTYPE of at most 10,000 characters/,
  ],
  ['XML: deep', () => rss(fill('<a>')), deep],
  ['XML: deep, and closed again', () => rss(fill('<a>', size / 2) + fill('</a>', size / 2)), deep],
  [
    'XML: deep XHTML in Atom',
    () => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${fill('<div>')}`,
    deep,
  ],
  ['XML: many elements', () => rss(fill('<a/>')), /at most 50,000 elements/],
  ['XML: many items', () => rss(fill('<item><title>a</title></item>')), /at most 10,000 items/],
  [
    'XML: many tags of an item',
    () => item(fill((index) => `<category>${index}</category>`)),
    /at most 50,000 elements/,
  ],
  ['XML: many attributes', () => `<rss ${fill((index) => `a${index}="" `)}/>`, attributes],
  ['XML: many namespaces', () => `<rss ${fill((index) => `xmlns:a${index}="b" `)}/>`, attributes],
  ['XML: a long attribute', () => `<rss a="${fill('a')}"/>`, /attributes of at most 65,536 characters/],
  ['XML: a long name', () => rss(`<${fill('a')}/>`), /names of at most 200 characters/],
  ['XML: a long text', () => item(`<description>${fill('a ')}</description>`), texts],
  [
    'XML: a long section of CDATA',
    () => item(`<description><![CDATA[${fill('<b>')}]]></description>`),
    texts,
  ],
  [
    'XML: many sections of CDATA',
    () => item(`<description>${fill('<![CDATA[a]]>')}</description>`),
    /at most 50,000 sections of CDATA/,
  ],
  ['XML: many processing instructions', () => rss(fill('<?a b?>')), /at most 100 processing instructions/],
  ['XML: many references', () => item(`<description>${fill('&lt;')}</description>`), references],
  ['XML: many names of characters', () => item(`<description>${fill('&nbsp;')}</description>`), references],
  ['XML: many a lone &', () => item(`<description>${fill('& ')}</description>`), references],
  [
    'XML: a comment without an end',
    () => rss(`<!--${fill('- ')}`),
    /comments and instructions of at most 262,144 characters/,
  ],
  ['HTML: deep', () => `<!doctype html><html><body>${fill('<div>')}`, /RSS, Atom or JSON Feed/],
  ['HTML: many attributes', () => `<html ${fill((index) => `a${index} `)}>`, /RSS, Atom or JSON Feed/],
  ['JSON: deep lists', () => json(`"items":[],"a":${fill('[', size / 2)}${fill(']', size / 2)}`), nested],
  ['JSON: deep maps', () => json(`"items":[],"a":${fill('{"a":')}`), nested],
  ['JSON: deep within an item', () => json(`"items":[{"id":"a","title":"a","_a":${fill('[')}`), nested],
  [
    'JSON: a million keys',
    () => json(`${fill((index) => `"${index}":0,`, size * 2)}"items":[]`).slice(0, size),
    values,
  ],
  ['JSON: many lists', () => json(`"items":[${fill('[],')}[]]`), values],
  ['JSON: many items', () => json(`"items":[${fill('{},', 300_000)}{}]`), /at most 10,000 items/],
  ['JSON: a long number', () => json(`"items":[],"a":${fill('9')}`), /numbers of at most 1,000 digits/],
  [
    'JSON: a long fraction',
    () => json(`"items":[],"a":0.${fill('1')}e-${fill('9', 100)}`),
    /numbers of at most 1,000 digits/,
  ],
  ['JSON: a long text', () => json(`"items":[],"a":"${fill('\\u0061')}"`), texts],
  ['JSON: a long key', () => json(`"items":[],"${fill('a')}":1`), texts],
  ['JSON: a text without an end', () => json(`"items":[],"a":"${fill('\\\\')}`), texts],
]

/** They cost what is made of them. */
export const documentBombs: readonly Bomb[] = documents.map(([name, make, limit]) => {
  const prepare = once(make)
  return { name, limit, prepare, answer: (_, response) => response.end(prepare()) }
})
