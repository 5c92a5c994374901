import { type Author, htmlToText, type Post, safeUrl } from '@iom-feed/core'
import { parseFeed } from '@rowanmanning/feed-parser'
import { readLine } from '../reading/fields.ts'
import { readAuthorName } from '../reading/read-author-name.ts'
import { readFeedDate } from '../reading/read-feed-date.ts'
import { chooseLanguage, readLanguage } from '../reading/read-language.ts'
import { findLinks, readAddress, readText } from './feed-address.ts'
import {
  findChild,
  findChildren,
  innerHtml,
  type XmlElement,
  type XmlFeed,
  type XmlItem,
} from './feed-element.ts'
import { readImage } from './feed-image.ts'
import { htmlToTeaser } from './html-to-teaser.ts'
import { makeId } from './make-id.ts'

export interface XmlFeedOptions {
  /** The language of items where neither they nor the feed declare one. */
  readonly language?: string
  /** Where days begin. */
  readonly timeZone: string
  /** What relative addresses are resolved against where the feed does not say. */
  readonly base: string
  /** In characters. */
  readonly teaserLength: number
}

/** An item of a feed. */
export interface XmlPost {
  /** Absent where the item has neither a title nor a text. */
  readonly post?: Post
  /** A date that could not be read, as it is written. */
  readonly lostDate?: string
  /** The addresses of the same text in other languages. */
  readonly translations?: readonly string[]
}

/**
 * Reads the items of an RSS or Atom feed that `scanXml` let through.
 *
 * @throws where it is not built as a feed is, such as one without a channel
 */
export function readXmlFeed(text: string, options: XmlFeedOptions): XmlPost[] {
  const feed = parseFeed(unifyReferences(text))
  // The parser looks these up in the whole feed, and anew for every item.
  for (const name of ['url', 'authors', 'categories'] as const) {
    Object.defineProperty(feed, name, { value: feed[name] })
  }
  const language = readLanguage(feed.language) ?? readLanguage(feed.element.getAttribute('xml:lang'))
  const inherited = language ?? options.language
  const base = safeUrl(feed.url ?? '', options.base) ?? options.base
  return separateIds(feed.items.map((item) => readItem(item, feed, inherited, { ...options, base })))
}

/** Some feeds give all their items one id. Where items of one id are at different addresses, these are their ids. */
function separateIds(posts: readonly XmlPost[]): XmlPost[] {
  const addresses = new Map<string, Set<string>>()
  for (const { post } of posts) {
    if (post?.url === undefined) continue
    addresses.set(post.id, (addresses.get(post.id) ?? new Set()).add(post.url))
  }
  return posts.map((one) => {
    const { post } = one
    const isShared = post?.url !== undefined && (addresses.get(post.id)?.size ?? 0) > 1
    return isShared ? { ...one, post: { ...post, id: post.url } } : one
  })
}

/** The parser decodes `&lt;` and leaves `&#60;`, which means the same. */
function unifyReferences(xml: string): string {
  return xml
    .replaceAll(/&#(?:0*60|x0*3c);/gi, '&lt;')
    .replaceAll(/&#(?:0*62|x0*3e);/gi, '&gt;')
    .replaceAll(/&#(?:0*38|x0*26);/gi, '&amp;')
}

function readItem(
  item: XmlItem,
  feed: XmlFeed,
  inherited: string | undefined,
  options: XmlFeedOptions,
): XmlPost {
  const { element } = item
  const title = readTitle(element, feed)
  const text = readTeaser(element, title ?? '', options.teaserLength)
  if (!title && !text) return {}
  const dates = readDates(element, options.timeZone)
  const { url, language, translations } = readLinks(element, options.base)
  const image = readImage(element, options.base)
  const post: Post = {
    id: readId(element) ?? url ?? makeId(title ?? text, dates.written),
    ...(url && { url }),
    ...(title && { title }),
    ...(text && { text }),
    ...(image && { image }),
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    ...chooseLanguage(readItemLanguage(element) ?? language, inherited),
    tags: readTags(item),
    authors: readAuthors(item),
    concepts: [],
  }
  return { post, translations, ...(dates.lost !== undefined && { lostDate: dates.lost }) }
}

/** The id that the feed gives an item: `guid`, `id`, or in RSS 1.0 `rdf:about`. */
function readId(element: XmlElement): string | undefined {
  const id = findChild(element, 'guid', 'id')
  return (id && readLine(readText(id))) ?? readLine(element.getAttribute('rdf:about'))
}

/** Where an item is, in which language it is there, and where it is in others. */
function readLinks(
  element: XmlElement,
  base: string,
): {
  readonly url?: string | undefined
  readonly language?: string | undefined
  readonly translations: string[]
} {
  const links = findLinks(element, base)
  const [first] = links
  return {
    url: first?.url ?? readGuid(element),
    language: readLanguage(first?.language),
    translations: links.flatMap(({ url, language }) => (language && url !== first?.url ? url : [])),
  }
}

/** RSS says that a guid is the item's address unless it says that it is not. */
function readGuid(element: XmlElement): string | undefined {
  const guid = findChild(element, 'guid')
  if (!guid || guid.getAttribute('ispermalink')?.trim().toLowerCase() === 'false') return undefined
  return readAddress(guid, readText(guid))
}

/** RSS does not say whether a title is HTML; Atom does, and takes it for plain text without a word. */
function readTitle(element: XmlElement, feed: XmlFeed): string | undefined {
  const title = findChild(element, 'title')
  if (!title) return undefined
  const type = title.getAttribute('type')?.toLowerCase() ?? 'text'
  const isPlain = feed.meta.type === 'atom' && (type === 'text' || type === 'text/plain')
  return readLine(isPlain ? title.textContentNormalized : htmlToText(innerHtml(title)))
}

/** From the summary where it says something, else from the whole text. */
function readTeaser(element: XmlElement, title: string, maxLength: number): string {
  for (const name of ['description', 'summary', 'encoded', 'content']) {
    const child = findChild(element, name)
    const text = child && htmlToTeaser(innerHtml(child), { title, maxLength })
    if (text) return text
  }
  return ''
}

interface ItemDates {
  readonly published?: string | undefined
  readonly modified?: string | undefined
  /** The first of the dates, as it is written. */
  readonly written: string
  /** The same, where it could not be read. */
  readonly lost?: string
}

function readDates(element: XmlElement, timeZone: string): ItemDates {
  const read = (...names: readonly string[]) => {
    const written = findChildren(element, ...names)
      .map(readText)
      .filter(Boolean)
    const [date] = written.flatMap((text) => readFeedDate(text, timeZone) ?? [])
    return { date, written }
  }
  const changed = read('updated', 'modified')
  const first = read('pubdate', 'published', 'issued', 'date', 'created')
  const [written = ''] = [...first.written, ...changed.written]
  const published = first.date ?? changed.date
  return {
    published,
    modified: changed.date === published ? undefined : changed.date,
    written,
    ...(written && !published && { lost: written }),
  }
}

function readItemLanguage(element: XmlElement): string | undefined {
  return (
    readLanguage(findChild(element, 'language')?.textContent) ??
    ['title', 'description', 'summary', 'content']
      .map((name) => readLanguage(findChild(element, name)?.getAttribute('xml:lang')))
      .find(Boolean) ??
    readLanguage(element.getAttribute('xml:lang'))
  )
}

/** The item's own tags: those of the feed say what all of it is about. */
function readTags({ element, categories }: XmlItem): string[] {
  if (!findChild(element, 'category', 'subject')) return []
  return [...new Set(categories.flatMap(({ label, term }) => readLine(label || term) ?? []))]
}

function readAuthors({ authors }: XmlItem): Author[] {
  return authors.flatMap(({ name, url }) => {
    const plain = readAuthorName(name)
    if (!plain) return []
    const address = safeUrl(url ?? '')
    return [{ name: plain, ...(address && { url: address }) }]
  })
}
