import type { Post } from '@iom-feed/core'
import type { ListingSelectors } from '../../config/listing-source-config.ts'
import { createProblem, quote, type SourceProblem } from '../../reading/source-problem.ts'
import { type FeedReading, fail } from '../feed-reading.ts'
import { createEmptyProblem, type LostDate, listDateProblems } from '../item-problems.ts'
import type { Placed } from '../source.ts'
import { chooseAddress, findValues } from './find-value.ts'
import {
  type HtmlPage,
  HugePageError,
  lineOf,
  type PageElement,
  parsePage,
  selectParts,
} from './html-page.ts'
import { type ItemOptions, itemParts, readItem } from './read-item.ts'

export interface ListingOptions extends ItemOptions {
  /** Where the page is. */
  readonly address: string
  /** What the page is called in messages. */
  readonly file: string
  /** Whether the page is one that another leads to, so that it may be the last. */
  readonly isFurther?: boolean
  /** Whether it is no mistake that there are no posts. */
  readonly mayBeEmpty?: boolean
}

/** What was read of a listing page. */
export interface ListingReading extends FeedReading {
  /** Where the next page is. */
  readonly next?: string
}

/** Reads the posts of a listing page, and where it goes on. */
export function readListing(html: string, options: ListingOptions): ListingReading {
  const { address, file, select: selectors, mayBeEmpty = false } = options
  try {
    const page = parsePage(html, address)
    const elements = selectParts(selectors.items, page.root)
    if (elements.length === 0 && !mayBeEmpty) return fail(createMissingProblem('items', options))
    const { items, problems } = readItems(page, elements, options)
    const next = findNext(page, options)
    return {
      items,
      problems: next.problem ? [...problems, next.problem] : problems,
      ...(next.url !== undefined && { next: next.url }),
    }
  } catch (error) {
    if (!(error instanceof HugePageError)) throw error
    return fail(createProblem('read the page', { file, expected: error.expected, got: 'more' }))
  }
}

/** Where the page goes on, at its own site: a page does not send the publisher elsewhere. */
function findNext(
  page: HtmlPage,
  options: ListingOptions,
): { readonly url?: string; readonly problem?: SourceProblem } {
  const { address, file, select: selectors, isFurther = false } = options
  const found = chooseAddress(findValues('next', page, page.root, selectors), page)
  if (found === undefined) {
    const isMissing = selectors.next !== undefined && !isFurther
    return isMissing ? { problem: createMissingProblem('next', options) } : {}
  }
  const url = new URL(found)
  url.hash = ''
  const { origin } = new URL(address)
  if (url.origin === origin) return { url: url.href }
  const parts = { file, path: 'select.next', expected: `an address at ${origin}`, got: url.origin }
  return { problem: createProblem('go on to the next page', parts) }
}

function readItems(page: HtmlPage, elements: readonly PageElement[], options: ListingOptions): FeedReading {
  const { file, select: selectors } = options
  const items: Placed<Post>[] = []
  const problems: SourceProblem[] = []
  const lost: LostDate[] = []
  const missing = new Set(
    elements.length > 0 ? itemParts.filter((name) => selectors[name] !== undefined) : [],
  )
  for (const [index, element] of elements.entries()) {
    const line = lineOf(element)
    const { post, lostDate, found } = readItem(page, element, options)
    if (post) items.push({ item: post, file, line })
    else problems.push(createEmptyProblem(`item ${index + 1} of the page`, file, line))
    if (lostDate !== undefined) lost.push({ line, date: lostDate })
    for (const name of missing) if (found[name].length > 0) missing.delete(name)
  }
  const notFound = [...missing].map((name) => createMissingProblem(name, options))
  const dates = listDateProblems(file, lost, '2.3.2018 or 2 March 2018')
  return { items, problems: [...notFound, ...problems, ...dates] }
}

/** A selector that finds nothing on a page is a slip, or one that the page has outgrown. */
function createMissingProblem(
  name: keyof ListingSelectors,
  { file, select: selectors }: ListingOptions,
): SourceProblem {
  const places = { items: 'posts on the page', next: 'a link on the page' }
  const expected = name === 'items' || name === 'next' ? places[name] : 'something in one of its posts'
  const parts = { file, path: `select.${name}`, expected, got: 'nothing' }
  return createProblem(`find "select.${name}" (${quote(selectors[name])})`, parts)
}
