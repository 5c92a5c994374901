import { safeUrl } from '@iom-feed/core'
import type { XmlElement } from './feed-element.ts'

/** Where an item is, for one of the languages that it is in. */
interface Link {
  readonly url: string
  /** As it is declared. */
  readonly language?: string
}

/**
 * The addresses of an item's page: first that of the item itself, then those of its translations.
 *
 * RSS writes the address between the tags, Atom into `href`, and feeds of the one hold elements of the other.
 */
export function findLinks(element: XmlElement, base: string): Link[] {
  const links = element.findElementsWithName('link')
  const written = links.flatMap((link) => readAddress(link, readText(link), base) ?? [])
  const pages = links
    .filter((link) => (link.getAttribute('rel')?.trim().toLowerCase() ?? 'alternate') === 'alternate')
    .toSorted((one, other) => Number(isPage(other)) - Number(isPage(one)))
  return [
    ...written.map((url) => ({ url })),
    ...pages.flatMap((link) => {
      const url = readAddress(link, link.getAttribute('href') ?? '', base)
      const language = link.getAttribute('hreflang')
      return url ? [{ url, ...(language !== null && { language }) }] : []
    }),
  ]
}

/** Whether a link leads to what people read, rather than to another form of it for programs. */
function isPage(link: XmlElement): boolean {
  return /html|^$/i.test(link.getAttribute('type') ?? '')
}

/** An address that an element names; a relative one is resolved against `xml:base` of the element, and of those around it. */
export function readAddress(element: XmlElement, text: string, base?: string): string | undefined {
  return safeUrl(text.trim(), findBase(element, base))
}

function findBase(element: XmlElement, base: string | undefined): string | undefined {
  const around = element.parent ? findBase(element.parent, base) : base
  const own = element.getAttribute('xml:base')
  return own === null ? around : (safeUrl(own, around) ?? around)
}

/**
 * The text of an element that holds no HTML. An `&` that was escaped twice is one.
 *
 * The parser's own decoding takes `&copy=2` in an address for ©.
 */
export function readText(element: XmlElement): string {
  return element.textContent.replaceAll('&amp;', '&').trim()
}
