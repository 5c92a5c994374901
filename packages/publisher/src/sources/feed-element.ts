import type { parseFeed } from '@rowanmanning/feed-parser'

export type XmlFeed = ReturnType<typeof parseFeed>
export type XmlItem = XmlFeed['items'][number]
export type XmlElement = XmlItem['element']

/** Extensions whose elements have the names of the feed's own, and mean a picture or a recording by them. */
const others: readonly (string | symbol)[] = ['media', 'itunes']

/** The first child of the first of these names that there is one of, those without a prefix before others. */
export function findChild(parent: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = parent.findElementsWithName(name).filter(({ namespace }) => !others.includes(namespace))
    const child = found.find(({ namespace }) => namespace === parent.namespace) ?? found[0]
    if (child) return child
  }
  return undefined
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
