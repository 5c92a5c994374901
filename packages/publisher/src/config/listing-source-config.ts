import type { LocalizedText } from '@iom-feed/core'
import * as v from 'valibot'
import { type Field, record, wholeNumber } from '../reading/fields.ts'
import { cssSelector, selector } from '../reading/selector.ts'
import type { HeadersConfig } from './header-config.ts'

/**
 * Where things stand on a listing page, as CSS selectors. All but `items` and `next` are looked for within an item, and may name an
 * attribute: `h2 a@href`. An attribute alone, such as `@lang`, is that of the item itself.
 */
export interface ListingSelectors {
  /** Each post. */
  readonly items: string
  /** Its title. */
  readonly title: string
  /** Where it is; of an element, its `href`. */
  readonly link: string
  /** Its day; of `<time>`, its `datetime`. */
  readonly date?: string
  /** Its teaser; what several elements hold becomes as many paragraphs. */
  readonly teaser?: string
  /** Its picture; of an element, its `src`. */
  readonly image?: string
  /** Its tags, an element each, or several with commas in one. */
  readonly tags?: string
  /** Its language; of an element, its `lang`. */
  readonly language?: string
  /** What is no part of titles and teasers, beside captions of pictures. */
  readonly ignore?: string
  /** The link to the next page; on the whole page, not in an item. */
  readonly next?: string
}

interface ListingOptions {
  readonly type: 'listing'
  /** What readers may be told that it is called, in `language` or by language. */
  readonly name?: string | LocalizedText
  readonly select: ListingSelectors
  /** The language of posts that do not declare one, as a BCP 47 tag. Without it their language is detected. */
  readonly language?: string
  /** What the ids of its posts begin with, followed by a slash. */
  readonly id?: string
  /** Whether a page that had posts may have none; without it that is a mistake, and its last posts stay. */
  readonly mayBeEmpty?: boolean
}

/** A listing page in a file. */
export interface ListingFileConfig extends ListingOptions {
  /** The file. */
  readonly path: string
  readonly url?: never
  readonly headers?: never
}

/** A listing page at an http or https address. */
export interface ListingAddressConfig extends ListingOptions {
  /** The address. User, password and query are shown to nobody but its server. */
  readonly url: string
  /** What its server is told besides, and nobody else: `{ Authorization: { env: 'TOWN_KEY' } }`. */
  readonly headers?: HeadersConfig
  readonly path?: never
  /** How many pages are read where `next` leads from one to the next, 1 to 50. Default: 5. */
  readonly pages?: number
}

/** A page of posts without a feed, by its address or as a file. */
export type ListingSourceConfig = ListingFileConfig | ListingAddressConfig

const mostPages = 'a number from 1 to 50'

/** What a source of a listing page may say beside what one of a feed may. */
export const listingEntries: Readonly<Record<'select' | 'pages', v.GenericSchema>> = {
  select: v.optional(selectorsSchema()),
  pages: v.optional(v.pipe(wholeNumber(mostPages, 1), v.maxValue(50, mostPages))),
}

function selectorsSchema(): Field<ListingSelectors> {
  return record<ListingSelectors>('selectors such as { items: ".news li", title: "h2", link: "h2 a" }', {
    items: cssSelector,
    title: selector,
    link: selector,
    date: v.optional(selector),
    teaser: v.optional(selector),
    image: v.optional(selector),
    tags: v.optional(selector),
    language: v.optional(selector),
    ignore: v.optional(cssSelector),
    next: v.optional(selector),
  })
}
