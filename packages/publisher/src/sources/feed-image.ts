import { htmlToText, type PostImage } from '@iom-feed/core'
import { readLine } from '../reading/fields.ts'
import { readPixels } from '../reading/read-pixels.ts'
import { readAddress, readText } from './feed-address.ts'
import { findChild, innerHtml, isItunes, isMedia, type XmlElement } from './feed-element.ts'

/**
 * The picture of an item: the widest that Media RSS offers, else an enclosure, else RSS's `image`, else a thumbnail.
 *
 * Its `alt` is Media RSS's `description`, not its `title`, which is mostly the name of a file or of a photographer.
 */
export function readImage(element: XmlElement, base: string): PostImage | undefined {
  const groups = element.findElementsWithName('group').filter(isMedia)
  const contents = [element, ...groups].flatMap((one) => findMedia(one, 'content'))
  const thumbnails = [...contents, element, ...groups].flatMap((one) => findMedia(one, 'thumbnail'))
  const read = (elements: readonly XmlElement[], attribute: string) =>
    elements.flatMap((one) => readPicture(one, readAddress(one, one.getAttribute(attribute) ?? '', base)))
  const [first] = [
    ...read(contents.filter(isPicture), 'url').toSorted(byWidth),
    ...read(element.findElementsWithName('enclosure').filter(isPicture), 'url'),
    ...read(element.findElementsWithName('link').filter(isEnclosedPicture), 'href'),
    ...readOwnImage(element, base),
    ...read(element.findElementsWithName('image').filter(isItunes), 'href'),
    ...read(thumbnails, 'url'),
  ]
  return first
}

function findMedia(parent: XmlElement, name: string): XmlElement[] {
  return parent.findElementsWithName(name).filter(isMedia)
}

/** Feeds of some newspapers name neither, and so only the end of the address is left to tell. */
function isPicture(element: XmlElement): boolean {
  const kind = element.getAttribute('medium') ?? element.getAttribute('type')
  if (kind !== null) return /^\s*image\b/i.test(kind)
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test(element.getAttribute('url')?.replace(/[?#].*$/s, '') ?? '')
}

function isEnclosedPicture(link: XmlElement): boolean {
  return link.getAttribute('rel')?.trim().toLowerCase() === 'enclosure' && isPicture(link)
}

function readOwnImage(element: XmlElement, base: string): PostImage[] {
  const image = findChild(element, 'image')
  const url = image && findChild(image, 'url')
  const address = url && readAddress(url, readText(url), base)
  return address ? [{ url: address }] : []
}

function readPicture(element: XmlElement, url: string | undefined): PostImage[] {
  if (url === undefined) return []
  const [description] = findMedia(element, 'description')
  const alt = description && readLine(htmlToText(innerHtml(description)))
  const [width, height] = ['width', 'height'].map((name) => readPixels(element.getAttribute(name)))
  return [{ url, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) }]
}

function byWidth(one: PostImage, other: PostImage): number {
  return (other.width ?? 0) - (one.width ?? 0)
}
