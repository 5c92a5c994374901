import { type Feed, mergePosts, type Post } from '@iom-feed/core'
import { fetchFeed } from './fetch-feed.ts'

/** The posts of a feed's first page, and of those that `next_url` chains to it. */
export class PageChain {
  posts: readonly Post[]
  /** The address of the page that follows. */
  next: string | undefined
  readonly #url: string | undefined
  readonly #asked = new Set<string | undefined>()
  /** The page that was gone when the feed had been published anew, and the moment before which the list goes on. */
  #gone: string | undefined
  #olderThan = Number.NaN

  /** `url` is where the feed was loaded from, to load it again. */
  constructor({ posts, nextUrl }: Feed, url: string | undefined) {
    this.posts = posts
    this.next = nextUrl
    this.#url = url
  }

  /** What was gone may have been published since. */
  forgive(): void {
    this.#gone = undefined
  }

  /** Loads the page that follows. */
  async load(url: string, signal: AbortSignal): Promise<void> {
    this.#asked.add(url)
    const page = await fetchFeed(url, signal).catch((error) => this.#restart(url, error, signal))
    signal.throwIfAborted()
    const older = page.posts.filter((post) => !(publishedAt(post) > this.#olderThan))
    this.posts = mergePosts(this.posts, older)
    // A chain that bites its own tail ends.
    this.next = this.#asked.has(page.nextUrl) ? undefined : page.nextUrl
  }

  /** Where a page is gone, goes through the newly published ones, from the first: what is known or newer will be dropped. */
  #restart(gone: string, error: Error, signal: AbortSignal): Promise<Feed> {
    if (!this.#url || error.cause !== 404 || gone === this.#gone) throw error
    this.#gone = gone
    this.#asked.clear()
    this.#olderThan = publishedAt(this.posts.at(-1))
    return fetchFeed(this.#url, signal, 'no-cache')
  }
}

/** In ms since 1970; NaN, which is neither before nor after anything, where it is not known. */
function publishedAt(post: Post | undefined): number {
  return Date.parse(post?.published ?? '')
}
