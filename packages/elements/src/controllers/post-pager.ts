import {
  chooseTranslation,
  type Feed,
  filterPosts,
  groupEntries,
  type LanguageTag,
  type Post,
  type PostFilter,
} from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { CatalogueSearch } from '../internal/catalogue-search.ts'
import { PageChain } from '../internal/page-chain.ts'
import { rssAddress } from '../internal/rss-address.ts'

/** How many posts the button adds, and a list with a filter has at first. */
export const step = 20

/** Pages that one press of the button loads at most, where few of their posts pass the filter. */
const stride = 10

/** Which posts of a feed a list shows. */
export interface PostQuery {
  readonly feed: Feed
  /** Where the feed was loaded from, to load it again. */
  readonly url: string | undefined
  /** What the page lets through. */
  readonly filter: PostFilter
  /** What the reader wants of that. */
  readonly choice: PostFilter | undefined
  /** The languages in which to show an entry, best first. */
  readonly accepted: readonly LanguageTag[]
  /** How many posts to show first. */
  readonly limit: number | undefined
}

interface PagerHost extends ReactiveControllerHost {
  readonly isConnected: boolean
}

/** Finds the posts that a list shows: by the feed's catalogue where it has one and a filter asks for it, else page by page. */
export class PostPager implements ReactiveController {
  status: 'idle' | 'loading' | 'failed' = 'idle'
  /** The posts to show. */
  posts: readonly Post[] = []
  /** Whether there are, or may be, more. */
  hasMore = false
  /** How many there are in all, where that is known. */
  total: number | undefined
  readonly #host: PagerHost
  #query: PostQuery | undefined
  #filter = ''
  #shown = 0
  #chain: PageChain | undefined
  #search: CatalogueSearch | undefined
  #abort = new AbortController()

  constructor(host: PagerHost) {
    this.#host = host
    host.addController(this)
  }

  /**
   * Says what to show. A new feed or filter starts at the beginning, another language alone does not.
   *
   * @returns Whether all that was needed has been looked at, or could not be; `undefined` where nothing starts.
   */
  show(query: PostQuery): Promise<boolean> | undefined {
    const { feed, url, limit = 0 } = query
    const filter = JSON.stringify([query.filter, query.choice, limit])
    const isNew = feed !== this.#query?.feed
    const isStart = isNew || filter !== this.#filter
    const { isConnected } = this.#host
    this.#query = query
    // What is not on a page loads nothing, and begins anew once it is.
    this.#filter = isConnected ? filter : ''
    if (isNew) this.#chain = new PageChain(feed, url)
    if (isStart) {
      const first = this.#isFiltered ? step : groupEntries(feed.posts).length
      this.#shown = limit >= 1 ? Math.floor(limit) : first
      this.#search = undefined
      if (isChosen(query.choice)) this.#startSearch()
    }
    this.#select()
    return isStart && isConnected ? this.#fill() : undefined
  }

  /** Shows up to 20 posts more, and tells how many it found. */
  async more(): Promise<number> {
    const { length } = this.posts
    this.#chain?.forgive()
    this.#shown = length + step
    if (this.#isFiltered) this.#startSearch()
    this.#select()
    return (await this.#fill()) ? this.posts.length - length : 0
  }

  hostDisconnected(): void {
    if (this.status === 'loading') this.#filter = ''
    this.#abort.abort()
    this.status = 'idle'
  }

  /** Where the posts can be subscribed to, as narrowly as there is a subscription. */
  get rss(): string | undefined {
    const { feed, url } = this.#query as PostQuery
    return rssAddress(feed, url, this.#filters)
  }

  /** What the reader wants, and what the page lets through. */
  get #filters(): PostFilter[] {
    const { filter, choice } = this.#query as PostQuery
    return [choice ?? {}, filter]
  }

  get #isFiltered(): boolean {
    return this.#filters.some(isChosen)
  }

  /** The next page, where posts on it are to be shown. */
  get #missing(): string | undefined {
    return this.posts.length < this.#shown ? this.#chain?.next : undefined
  }

  #startSearch(): void {
    const { feed, url } = this.#query as PostQuery
    if (feed.catalogue) this.#search ??= new CatalogueSearch(feed, url, this.#filters)
  }

  #select(): void {
    const search = this.#search
    const hits = search?.hits
    // What was shown before stays until it is known what is to come.
    if (!this.#query || !this.#chain || (search && !hits && this.posts.length)) return
    const { feed, filter, choice, accepted } = this.#query
    const wanted = [choice?.languages, filter.languages].find((languages) => languages?.length) ?? accepted
    let passing: readonly Post[] = search?.hits ? search.posts : this.#chain.posts
    // A method of the language, such as `reduce`, may be a page's own.
    for (const one of hits ? [] : this.#filters) passing = filterPosts(passing, one, feed.concepts)
    const found = groupEntries(passing).flatMap(
      (entry) => chooseTranslation(entry, wanted) ?? entry.posts[0] ?? [],
    )
    const isWhole = !this.#chain.next
    const known = isWhole ? found.length : this.#isFiltered ? undefined : feed.total
    this.posts = found.slice(0, this.#shown)
    this.total = hits?.length ?? known
    this.hasMore = (hits ?? found).length > this.posts.length || !(hits || isWhole)
    this.#host.requestUpdate()
  }

  /** Loads until there are as many posts as are to show; false when it was told to stop before. */
  async #fill(): Promise<boolean> {
    this.#abort.abort()
    this.#abort = new AbortController()
    const { signal } = this.#abort
    try {
      // Where all is there the list shows it now, and need not be rendered a second time.
      if (this.#search || this.#missing) {
        this.status = 'loading'
        await this.#load(signal)
      }
      this.status = 'idle'
    } catch {
      if (signal.aborted) return false
      this.status = 'failed'
      // Better what is in hand than what the reader no longer wants.
      this.#search = undefined
      this.#select()
    }
    this.#host.requestUpdate()
    return true
  }

  async #load(signal: AbortSignal): Promise<void> {
    if (this.#isFiltered) this.#startSearch()
    if (this.#search) {
      await this.#search.load(this.#shown, signal)
      this.#select()
      return
    }
    for (let pages = 0; this.#missing && pages < stride; pages++) {
      await this.#chain?.load(this.#missing, signal)
      this.#select()
    }
  }
}

/** Whether a filter leaves anything out. */
function isChosen(filter: PostFilter | undefined): boolean {
  return Object.values(filter ?? {}).some((value) => value?.length)
}
