import {
  type Catalogue,
  type Feed,
  findEntries,
  groupEntries,
  type Post,
  type PostFilter,
} from '@iom-feed/core'
import { fetchFeed } from './fetch-feed.ts'
import { loadCatalogue, loadPart } from './load-part.ts'

/** Files that a search loads at most before it shows something: a page weighs more than all lists together, and may hold one hit. */
const mostFiles = 7

/** Pages that it loads all the same, where they are needed. */
const fewestPages = 3

/** The posts that pass some filters, found by the lists of the feed's catalogue; only their pages are loaded. */
export class CatalogueSearch {
  /** The numbers of the entries that pass, newest first; absent before they are known. */
  hits: readonly number[] | undefined
  readonly #filters: readonly PostFilter[]
  readonly #url: string | undefined
  #feed: Feed
  #catalogue: Catalogue | undefined
  readonly #entries = new Map<number | undefined, readonly Post[]>()

  /** `url` is where the feed was loaded from, to load it again. */
  constructor(feed: Feed, url: string | undefined, filters: readonly PostFilter[]) {
    this.#feed = feed
    this.#url = url
    this.#filters = filters
    this.#keep(feed.posts)
  }

  /** The posts of the first hits, up to the first that is not loaded yet. */
  get posts(): readonly Post[] {
    const { hits = [] } = this
    const missing = hits.findIndex((number) => !this.#entries.has(number))
    return hits
      .slice(0, missing < 0 ? hits.length : missing)
      .flatMap((number) => this.#entries.get(number) ?? [])
  }

  /** Loads what the first `count` hits need, or as many of them as a few files hold. */
  async load(count: number, signal: AbortSignal): Promise<void> {
    try {
      await this.#load(count, signal)
    } catch (error) {
      if (!this.#url || (error as Error).cause !== 404) throw error
      // The feed has been published anew, and what it consisted of is gone.
      this.#feed = await fetchFeed(this.#url, signal, 'no-cache')
      this.#entries.clear()
      this.#keep(this.#feed.posts)
      this.hits = undefined
      await this.#load(count, signal)
    }
  }

  async #load(count: number, signal: AbortSignal): Promise<void> {
    const address = this.#feed.catalogue ?? ''
    let pagesAtOnce = Number.POSITIVE_INFINITY
    let files = 1
    const load = (part: string): Promise<unknown> => {
      files++
      return loadPart(new URL(part, address).href)
    }
    if (!this.hits) {
      const catalogue = await loadCatalogue(address)
      const hits = await findEntries(catalogue, this.#filters, load)
      signal.throwIfAborted()
      this.#catalogue = catalogue
      this.hits = hits
      pagesAtOnce = Math.max(fewestPages, mostFiles - files)
    }
    const { pages, page_length } = this.#catalogue as Catalogue
    const wanted = this.hits.slice(0, count).filter((number) => !this.#entries.has(number))
    const numbers = [...new Set(wanted.map((number) => Math.floor(number / page_length)))]
    const addresses = numbers.slice(0, pagesAtOnce).map((page) => pages[page] ?? '')
    const loaded = await Promise.all(addresses.map((page) => fetchFeed(new URL(page, address).href, signal)))
    signal.throwIfAborted()
    for (const page of loaded) this.#keep(page.posts)
  }

  #keep(posts: readonly Post[]): void {
    for (const entry of groupEntries(posts)) this.#entries.set(entry.posts[0]?.number, entry.posts)
  }
}
