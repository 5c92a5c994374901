import { htmlToText, type Post, type PostImage } from '@iom-feed/core'
import type { ListingSelectors } from '../../config/listing-source-config.ts'
import { readLine } from '../../reading/fields.ts'
import { chooseLanguage, readLanguage } from '../../reading/read-language.ts'
import { readListingDate } from '../../reading/read-listing-date.ts'
import { readPixels } from '../../reading/read-pixels.ts'
import { htmlToTeaser } from '../html-to-teaser.ts'
import { makeId } from '../make-id.ts'
import { chooseAddress, type FoundValue, findValues } from './find-value.ts'
import { type HtmlPage, innerHtml, isWithin, type PageElement, select } from './html-page.ts'

export interface ItemOptions {
  readonly select: ListingSelectors
  /** The language of posts that do not say theirs. */
  readonly language?: string
  readonly timeZone: string
  /** In characters. */
  readonly teaserLength: number
}

/** What is looked for in an item, and missed where no item has it. */
export const itemParts = ['title', 'link', 'date', 'teaser', 'image', 'tags', 'language'] as const

type ItemPart = (typeof itemParts)[number]

/** What was read of an item. */
interface ItemReading {
  /** Absent where it has neither a title nor a teaser. */
  readonly post?: Post
  /** A date that could not be read, as it is written. */
  readonly lostDate?: string
  /** What its selectors found. */
  readonly found: Readonly<Record<ItemPart, readonly FoundValue[]>>
}

/** Captions of pictures are no part of a text, though on pages they run into its first sentence. */
const captions = 'figcaption, [class*="caption" i]'

/** Reads one item of a listing page. */
export function readItem(page: HtmlPage, element: PageElement, options: ItemOptions): ItemReading {
  const { select: selectors, timeZone, teaserLength } = options
  const found = Object.fromEntries(
    itemParts.map((name) => [name, findValues(name, page, element, selectors)]),
  ) as Record<ItemPart, FoundValue[]>
  const ignored = select(
    `${captions}${selectors.ignore === undefined ? '' : `, ${selectors.ignore}`}`,
    element,
  )
  const htmlOf = (value: FoundValue) => readHtml(value, page, ignored)

  const title = found.title.flatMap((value) => readLine(htmlToText(htmlOf(value))) ?? [])[0]
  const paragraphs = outermost(found.teaser).map((value) => `<p>${htmlOf(value)}</p>`)
  const text = htmlToTeaser(paragraphs.join('\n'), { title: title ?? '', maxLength: teaserLength })
  if (!title && !text) return { found }
  const url = chooseAddress(found.link, page)
  const image = readImage(found.image, page)
  const dates = found.date.map(({ value }) => value)
  const published = dates.map((date) => readListingDate(date, timeZone)).find(Boolean)
  const [written] = dates
  const post: Post = {
    id: url ?? makeId(title ?? text, written ?? ''),
    ...(url && { url }),
    ...(title && { title }),
    ...(text && { text }),
    ...(image && { image }),
    ...(published && { published }),
    ...chooseLanguage(readLanguage(found.language[0]?.value), options.language),
    tags: readTags(found.tags),
    authors: [],
    concepts: [],
  }
  return { post, found, ...(written !== undefined && !published && { lostDate: written }) }
}

function readHtml(
  { element, value, isText }: FoundValue,
  page: HtmlPage,
  ignored: readonly PageElement[],
): string {
  return isText ? innerHtml(page, element, ignored) : value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Those that stand in none of the others, whose text is theirs too. */
function outermost(found: readonly FoundValue[]): FoundValue[] {
  const elements = new Set(found.map(({ element }) => element))
  return found.filter(({ element }) => !isWithin(element, elements))
}

function readImage(found: readonly FoundValue[], page: HtmlPage): PostImage | undefined {
  const [first] = found
  const url = chooseAddress(found.slice(0, 1), page)
  if (!first || url === undefined) return undefined
  const { attribs } = first.element
  const [alt, width, height] = [readLine(attribs.alt), readPixels(attribs.width), readPixels(attribs.height)]
  return { url, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) }
}

function readTags(found: readonly FoundValue[]): string[] {
  return [...new Set(found.flatMap(({ value }) => value.split(',').flatMap((tag) => readLine(tag) ?? [])))]
}
