import { safeUrl } from '@iom-feed/core'
import type { ListingSelectors } from '../../config/listing-source-config.ts'
import { readLine } from '../../reading/fields.ts'
import { parseSelector } from '../../reading/selector.ts'
import { type HtmlPage, type PageElement, selectParts, textOf } from './html-page.ts'

/** Which attribute is meant where a selector names none. */
const attributes: { readonly [Name in keyof ListingSelectors]?: string } = {
  link: 'href',
  image: 'src',
  language: 'lang',
  next: 'href',
}

/** An element that a selector of the config finds, and what it says there. */
export interface FoundValue {
  readonly element: PageElement
  /** In one line. */
  readonly value: string
  /** Whether it is the text of the element, and not an attribute. */
  readonly isText: boolean
}

/** All that a selector of the config finds within an element or the page and that says something, in the order of the page. */
export function findValues(
  name: keyof ListingSelectors,
  page: HtmlPage,
  within: PageElement | HtmlPage['root'],
  selectors: ListingSelectors,
): FoundValue[] {
  const written = selectors[name]
  if (written === undefined) return []
  const { css, attribute: named = attributes[name] } = parseSelector(written)
  return selectParts(css, within).flatMap((element) => {
    // What `<time>` says to programs is surer than what it says to people.
    const isTime = name === 'date' && element.name === 'time' && element.attribs.datetime !== undefined
    const attribute = named ?? (isTime ? 'datetime' : undefined)
    const value = attribute === undefined ? textOf(page, element) : readLine(element.attribs[attribute])
    return value === undefined ? [] : [{ element, value, isText: attribute === undefined }]
  })
}

/** The first of the addresses that is safe to follow. */
export function chooseAddress(found: readonly FoundValue[], { base }: HtmlPage): string | undefined {
  return found.map(({ value }) => safeUrl(value, base)).find((address) => address !== undefined)
}
