import {
  chooseTranslation,
  type Feed,
  filterPosts,
  groupEntries,
  type LanguageTag,
  mergePosts,
  type Post,
  parseTimestamp,
} from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { fetchFeed } from '../internal/fetch-feed.ts'

/** How many posts the button adds, and a list with a filter has at first. */
export const step = 20

/** Pages that one press of the button loads at most, where few of their posts pass the filter. */
const stride = 10

/** Which posts of a feed a list shows. */
export interface PostQuery {
  readonly feed: Feed
  /** Where the feed was loaded from, to load it again. */
  readonly url: string | undefined
  /** Posts in other languages are left out; an empty list lets all pass. */
  readonly languages: readonly LanguageTag[]
  /** The languages in which to show an entry, best first. */
  readonly accepted: readonly LanguageTag[]
  /** Ids and names of concepts and raw tags, any of them; an empty list lets all pass. */
  readonly tags: readonly string[]
  /** How many posts to show first. */
  readonly limit: number | undefined
}

/** Finds the posts that a list shows, on the first page and then on those that `next_url` chains to it. */
export class PostPager implements ReactiveController {
  status: 'idle' | 'loading' | 'failed' = 'idle'
  /** The posts to show. */
  posts: readonly Post[] = []
  /** Whether there are, or may be, more. */
  hasMore = false
  /** How many there are in all, where that is known. */
  total: number | undefined
  readonly #host: ReactiveControllerHost
  #query: PostQuery | undefined
  #filter = ''
  #loaded: readonly Post[] = []
  #shown = 0
  #next: string | undefined
  #asked = new Set<string | undefined>()
  /** The page that was gone when the feed had been published anew, and the moment before which the list goes on. */
  #gone: string | undefined
  #olderThan = Number.NaN
  #abort = new AbortController()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** Says what to show. A new feed or filter starts at the beginning, another language alone does not. */
  show(query: PostQuery): void {
    const { feed, languages, tags, limit = 0 } = query
    const filter = JSON.stringify([languages, tags, limit])
    const isNew = feed !== this.#query?.feed
    const isStart = isNew || filter !== this.#filter
    this.#query = query
    this.#filter = filter
    if (isNew) {
      this.#loaded = feed.posts
      this.#next = feed.nextUrl
      this.#asked.clear()
      this.#olderThan = Number.NaN
    }
    if (isStart) {
      const first = languages.length || tags.length ? step : groupEntries(feed.posts).length
      this.#shown = limit >= 1 ? Math.floor(limit) : first
    }
    this.#select()
    if (isStart) void this.#fill()
  }

  /** Shows up to 20 posts more, and tells how many it found. */
  async more(): Promise<number> {
    const { length } = this.posts
    // What was gone at the last press may have been published since.
    this.#gone = undefined
    this.#shown = length + step
    this.#select()
    return (await this.#fill()) ? this.posts.length - length : 0
  }

  hostDisconnected(): void {
    if (this.status === 'loading') this.#filter = ''
    this.#abort.abort()
    this.status = 'idle'
  }

  #select(): void {
    if (!this.#query) return
    const { feed, languages, accepted, tags } = this.#query
    const wanted = languages.length ? languages : accepted
    const found = groupEntries(filterPosts(this.#loaded, { languages, tags }, feed.concepts)).flatMap(
      (entry) => chooseTranslation(entry, wanted) ?? entry.posts[0] ?? [],
    )
    this.posts = found.slice(0, this.#shown)
    this.hasMore = !!this.#next || found.length > this.#shown
    this.total = this.#next ? (languages.length || tags.length ? undefined : feed.total) : found.length
    this.#host.requestUpdate()
  }

  /** Loads pages until there are as many posts as are to show; false when it was told to stop before. */
  async #fill(): Promise<boolean> {
    this.#abort.abort()
    this.#abort = new AbortController()
    const { signal } = this.#abort
    this.status = 'loading'
    try {
      for (let pages = 0; this.#next && this.posts.length < this.#shown && pages < stride; pages++)
        await this.#load(this.#next, signal)
      this.status = 'idle'
    } catch {
      if (signal.aborted) return false
      this.status = 'failed'
    }
    this.#host.requestUpdate()
    return true
  }

  async #load(url: string, signal: AbortSignal): Promise<void> {
    this.#asked.add(url)
    const page = await fetchFeed(url, signal).catch((error) => this.#restart(url, error, signal))
    signal.throwIfAborted()
    const older = page.posts.filter((post) => !(publishedAt(post) > this.#olderThan))
    this.#loaded = mergePosts(this.#loaded, older)
    // A chain that bites its own tail ends.
    this.#next = this.#asked.has(page.nextUrl) ? undefined : page.nextUrl
    this.#select()
  }

  /** Where a page is gone, goes through the newly published ones, from the first: what is known or newer will be dropped. */
  #restart(gone: string, error: Error, signal: AbortSignal): Promise<Feed> {
    const url = this.#query?.url
    if (!url || error.cause !== 404 || gone === this.#gone) throw error
    this.#gone = gone
    this.#asked.clear()
    this.#olderThan = publishedAt(this.#loaded.at(-1))
    return fetchFeed(url, signal, 'no-cache')
  }
}

/** In ms since 1970; NaN, which is neither before nor after anything, where it is not known. */
function publishedAt(post: Post | undefined): number {
  return parseTimestamp(post?.published ?? '') ?? Number.NaN
}
