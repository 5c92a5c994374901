import { type Feed, safeUrl } from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { IomFeedFailedEvent } from '../events/feed-failed-event.ts'
import { IomFeedLoadedEvent } from '../events/feed-loaded-event.ts'
import { type FeedState, loading, type SharedFeed, sharedFeed } from '../internal/shared-feed.ts'

interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined
  feed: Feed | undefined
}

/** Gives its element the feed that a parent handed down, else the one at `src`, and fires what became of the latter. */
export class FeedController implements ReactiveController {
  state: FeedState = loading
  /** The full address of `src`. */
  url: string | undefined
  readonly #host: FeedHost
  #origin: Feed | string | undefined
  #shared: SharedFeed | undefined
  #fired: FeedState | undefined

  constructor(host: FeedHost) {
    this.#host = host
    host.addController(this)
  }

  retry(): void {
    void this.#shared?.load('no-cache')
  }

  hostConnected(): void {
    this.follow()
  }

  hostDisconnected(): void {
    this.#shared?.leave(this.#take)
    this.#shared = undefined
  }

  /** Goes along with what its element has been told to show; before the element takes anything from `state`. */
  follow(): void {
    const { feed, src, isConnected, baseURI } = this.#host
    const origin = feed ?? src
    if (origin !== this.#origin) {
      this.hostDisconnected()
      this.#origin = origin
      this.url = src && (safeUrl(src, baseURI) ?? src)
      this.state = feed ? { status: 'loaded', feed } : loading
    }
    if (this.url && !feed && isConnected && !this.#shared) {
      this.#shared = sharedFeed(this.url)
      this.#shared.join(this.#take)
      this.#take()
    }
  }

  hostUpdated(): void {
    const { state } = this
    if (state === this.#fired || this.#host.feed) return
    this.#fired = state
    if (state.status === 'loaded') this.#host.dispatchEvent(new IomFeedLoadedEvent(state.feed))
    if (state.status === 'failed') this.#host.dispatchEvent(new IomFeedFailedEvent(state.error))
  }

  readonly #take = (): void => {
    const state = this.#shared?.state ?? loading
    // An element that comes back to the page shows what it had until there is something newer.
    if (state.status !== 'loaded' && this.state.status === 'loaded') return
    this.state = state
    this.#host.requestUpdate()
  }
}
