import { htmlToText, safeUrl } from '@iom-feed/core'
import { selectAll } from 'css-select'
import { parse } from 'parse5'
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter'
import { readLine } from '../../reading/fields.ts'

export type PageElement = Htmlparser2TreeAdapterMap['element']

/** A web page that was parsed as browsers parse it; nothing of it is run. */
export interface HtmlPage {
  readonly html: string
  readonly root: Htmlparser2TreeAdapterMap['document']
  /** What its relative addresses are resolved against. */
  readonly base: string
}

/** As deep as browsers go. */
const deepest = 512

/** Pages of news have a few thousand. */
const mostElements = 100_000

/** Each of them is read with all that stands in it. */
const mostNested = 5

/** Told of a page that is no page of news. */
export class HugePageError extends Error {
  override readonly name = 'HugePageError'
  readonly expected: string

  constructor(expected: string) {
    super(`Cannot read the page: expected ${expected}, got more`)
    this.expected = expected
  }
}

/**
 * Parses a page.
 *
 * @param address where it is
 * @throws {HugePageError} as the time that parsing takes grows with the number of elements and the depth of each
 */
export function parsePage(html: string, address: string): HtmlPage {
  let depth = 0
  let count = 0
  const treeAdapter = {
    ...adapter,
    onItemPush() {
      if (++depth > deepest) throw new HugePageError(`elements at most ${deepest} deep`)
      if (++count > mostElements)
        throw new HugePageError(`at most ${mostElements.toLocaleString('en')} elements`)
    },
    onItemPop() {
      depth--
    },
  }
  const root = parse(html, { treeAdapter, sourceCodeLocationInfo: true })
  const [base] = select('base[href]', root)
  return { html, root, base: safeUrl(base?.attribs.href ?? '', address) ?? address }
}

/** The elements within one that a selector finds, in the order of the page; an empty selector finds the element itself. */
export function select(css: string, within: HtmlPage['root'] | PageElement): PageElement[] {
  if (css === '') return 'attribs' in within ? [within] : []
  const found = selectAll(css, within) as PageElement[]
  return found.filter((element) => element !== within)
}

/**
 * The elements that a selector of the config finds.
 *
 * @throws {HugePageError} as the time that reading them takes grows with how often one stands in another
 */
export function selectParts(css: string, within: HtmlPage['root'] | PageElement): PageElement[] {
  const found = select(css, within)
  const depths = new Map<unknown, number>()
  for (const element of found) {
    let { parent } = element
    while (parent && parent !== within && !depths.has(parent)) ({ parent } = parent)
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > mostNested) {
      throw new HugePageError(`elements of a selector at most ${mostNested} deep in one another`)
    }
    depths.set(element, depth)
  }
  return found
}

/** Whether an element stands within one of others. */
export function isWithin(element: PageElement, others: ReadonlySet<unknown>): boolean {
  for (let { parent } = element; parent; { parent } = parent) if (others.has(parent)) return true
  return false
}

/** The line that an element begins on. */
export function lineOf(element: PageElement): number {
  return element.sourceCodeLocation?.startLine ?? 1
}

/**
 * The HTML between the tags of an element, as it is written, without the elements to be left out.
 *
 * @param without elements, in the order of the page
 */
export function innerHtml(
  page: HtmlPage,
  element: PageElement,
  without: readonly PageElement[] = [],
): string {
  const place = element.sourceCodeLocation
  const start = place?.startTag?.endOffset
  if (!place || start === undefined) return ''
  const end = place.endTag?.startOffset ?? place.endOffset ?? page.html.length
  let kept = ''
  let at = start
  for (let index = findFirst(without, start); index < without.length; index++) {
    const hole = without[index]?.sourceCodeLocation
    if (!hole || hole.startOffset >= end) break
    if (hole.startOffset < at || hole.endOffset > end) continue
    kept += page.html.slice(at, hole.startOffset)
    at = hole.endOffset
  }
  return kept + page.html.slice(at, end)
}

/** The text of an element in one line. */
export function textOf(
  page: HtmlPage,
  element: PageElement,
  without?: readonly PageElement[],
): string | undefined {
  return readLine(htmlToText(innerHtml(page, element, without)))
}

/** The place of the first element that begins at an offset or behind it. */
function findFirst(elements: readonly PageElement[], offset: number): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((elements[middle]?.sourceCodeLocation?.startOffset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
