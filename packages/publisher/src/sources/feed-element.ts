import type { parseFeed } from '@rowanmanning/feed-parser'

export type XmlFeed = ReturnType<typeof parseFeed>
export type XmlItem = XmlFeed['items'][number]
export type XmlElement = XmlItem['element']

/** The first child of the first of these names that there is one of. */
export function findChild(parent: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return findChildren(parent, ...names)[0]
}

/** The children of these names, in the order of the names, those without a prefix before others. */
export function findChildren(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return names.flatMap((name) => {
    const found = parent.findElementsWithName(name).filter((child) => !isMedia(child) && !isItunes(child))
    const isOwn = ({ namespace }: XmlElement) => namespace === parent.namespace
    return [...found.filter(isOwn), ...found.filter((child) => !isOwn(child))]
  })
}

/** Whether an element is of Media RSS: its `title`, `content` and `description` are those of a picture. */
export function isMedia(element: XmlElement): boolean {
  return isOf(element, 'media', 'search.yahoo.com/mrss')
}

/** Whether an element is of the podcasts' extension. */
export function isItunes(element: XmlElement): boolean {
  return isOf(element, 'itunes', 'www.itunes.com/dtds/podcast-1.0.dtd')
}

/** By the prefix that everybody uses, or by what another one stands for. */
function isOf(element: XmlElement, prefix: string, name: string): boolean {
  const { namespace } = element
  if (typeof namespace !== 'string') return false
  return namespace === prefix || element.namespaceUri?.replace(/^https?:\/\/|\/$/g, '') === name
}

/** The HTML that an element holds: as text, as CDATA, or as elements of its own. */
export function innerHtml(element: XmlElement): string {
  const { children } = element
  const isMarkup = children.some((child) => typeof child !== 'string')
  return children
    .map((child) => {
      if (typeof child !== 'string') return writeElement(child)
      return isMarkup || isWithinMarkup(element) ? child.replaceAll('<', '&lt;') : child
    })
    .join('')
}

function writeElement(element: XmlElement): string {
  const { name } = element
  // HTML takes the end tag of a line break for another one.
  return name === 'br' ? '<br>' : `<${name}>${innerHtml(element)}</${name}>`
}

/** Whether an element is of XHTML: text in it is text, and no HTML that was escaped. */
function isWithinMarkup({ namespaceUri }: XmlElement): boolean {
  return namespaceUri === 'http://www.w3.org/1999/xhtml'
}
