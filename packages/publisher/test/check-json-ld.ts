import assert from 'node:assert/strict'
import jsonld from 'jsonld'
import { parseFragment } from 'parse5'

/** What the context at https://schema.org says of the terms that the publisher uses. */
const context = {
  '@vocab': 'http://schema.org/',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
  dateModified: { '@id': 'http://schema.org/dateModified', '@type': 'http://schema.org/Date' },
}

/**
 * Reads JSON-LD as a program does that knows schema.org, and as a browser reads it within a page.
 *
 * Nothing may be lost on the way: `safe` makes the processor refuse what it would drop.
 */
export function checkJsonLd(text: string): Promise<unknown[]> {
  const value = JSON.parse(text)
  const page = parseFragment(`<script type="application/ld+json">${text}</script><p>`)
  assert.deepEqual(
    page.childNodes.map(({ nodeName }) => nodeName),
    ['script', 'p'],
  )
  const [script] = page.childNodes
  const [inside] = script && 'childNodes' in script ? script.childNodes : []
  assert.deepEqual(JSON.parse(inside && 'value' in inside ? inside.value : ''), value)
  return jsonld.expand(value, {
    safe: true,
    documentLoader: (address: string) => {
      assert.equal(address, 'https://schema.org')
      return Promise.resolve({ documentUrl: address, document: { '@context': context } })
    },
  } as Parameters<typeof jsonld.expand>[1])
}
