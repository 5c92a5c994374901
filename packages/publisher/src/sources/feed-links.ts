import { safeUrl } from '@iom-feed/core'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

const types: readonly string[] = ['application/rss+xml', 'application/atom+xml', 'application/feed+json']

/**
 * The feeds that a web page names with `<link rel="alternate" type="application/rss+xml" href>`, in their order.
 *
 * @param address where the page is, which its relative addresses are resolved against
 */
export function findFeedLinks(html: string, address: string): string[] {
  const elements = listElements(parse(html))
  const base = elements.find(({ name, attributes }) => name === 'base' && attributes.href)
  const home = safeUrl(base?.attributes.href ?? '', address) ?? address
  const links = elements.flatMap(({ name, attributes }) => {
    const { rel = '', type = '', href = '' } = attributes
    const isAlternate = name === 'link' && rel.toLowerCase().split(/\s+/).includes('alternate')
    return isAlternate && types.includes(type.trim().toLowerCase()) ? (safeUrl(href, home) ?? []) : []
  })
  return [...new Set(links)]
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

function listElements(document: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const elements: Element[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      elements.push({ name: node.tagName, attributes })
    }
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return elements
}
