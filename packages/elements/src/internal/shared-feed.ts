import type { Feed } from '@iom-feed/core'
import { fetchFeed } from './fetch-feed.ts'

/** Where the request for a document stands. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly feed: Feed }
  | { readonly status: 'failed'; readonly error: unknown }

export const loading: FeedState = { status: 'loading' }

const sharedFeeds = new Map<string, SharedFeed>()

/** One request and its outcome, for all elements that show the same document. */
export class SharedFeed {
  state: FeedState = loading
  readonly #url: string
  readonly #listeners = new Set<() => void>()
  readonly #abort = new AbortController()

  constructor(url: string) {
    this.#url = url
    this.load('default')
  }

  /** Loads the document; again, where that failed before. */
  async load(cache?: RequestCache): Promise<void> {
    this.#enter(loading)
    try {
      this.#enter({ status: 'loaded', feed: await fetchFeed(this.#url, this.#abort.signal, cache) })
    } catch (error) {
      this.#enter({ status: 'failed', error })
    }
  }

  join(listener: () => void): void {
    sharedFeeds.set(this.#url, this)
    this.#listeners.add(listener)
  }

  leave(listener: () => void): void {
    this.#listeners.delete(listener)
    // Not at once: an element that is moved leaves and joins again within one task.
    queueMicrotask(() => {
      if (this.#listeners.size || sharedFeeds.get(this.#url) !== this) return
      sharedFeeds.delete(this.#url)
      this.#abort.abort()
    })
  }

  #enter(state: FeedState): void {
    this.state = state
    for (const listener of this.#listeners) listener()
  }
}

/** The request for an address, which the first caller starts; it ends when the last listener has left. */
export function sharedFeed(url: string): SharedFeed {
  return sharedFeeds.get(url) ?? new SharedFeed(url)
}
