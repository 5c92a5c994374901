import { safeUrl } from '@iom-feed/core'
import { parseFragment } from 'parse5'

const types: readonly string[] = ['application/rss+xml', 'application/atom+xml', 'application/feed+json']

/**
 * The feeds that a web page names with `<link rel="alternate" type="application/rss+xml" href>`, in their order.
 *
 * @param address where the page is, which its relative addresses are resolved against
 */
export function findFeedLinks(html: string, address: string): string[] {
  const elements = listElements(html)
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

/** What hides tags from a reader of the page, up to its end, or else a tag that may name a feed. */
const tags =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|textarea)\b[\s\S]*?(?:<\/\1|$)|<(?:link|base)\b[^>]{0,2000}>/gi

/** No page has as many. */
const mostTags = 1000

/** Tag by tag, as a tree of a hostile page costs more than the page is worth. */
function listElements(html: string): Element[] {
  const found = [...html.matchAll(tags)].map(([tag]) => tag).filter((tag) => /^<[lb]/i.test(tag))
  return found.slice(0, mostTags).flatMap((tag) =>
    parseFragment(tag).childNodes.flatMap((node) => {
      if (!('attrs' in node)) return []
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      return [{ name: node.tagName, attributes }]
    }),
  )
}
