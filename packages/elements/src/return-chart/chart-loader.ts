import type { ReturnsChart } from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { IomFeedFailedEvent } from '../events/feed-failed-event.ts'
import { fetchJson } from '../internal/fetch-feed.ts'
import { type FeedState, loading } from '../internal/shared-feed.ts'
import { readChart } from './read-chart.ts'

/** Loads the chart that its element's feed names, and fires where that fails. */
export class ChartLoader implements ReactiveController {
  chart: ReturnsChart | undefined
  /** Never `loaded`, which is said of feeds: then there is a chart. */
  state: FeedState = loading
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #addressOf: () => string | undefined
  #address: string | undefined
  #abort: AbortController | undefined

  constructor(host: ReactiveControllerHost & HTMLElement, addressOf: () => string | undefined) {
    this.#host = host
    this.#addressOf = addressOf
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#abort?.abort()
    // What is shown stays; once the element is back, it is asked for again.
    this.#address = undefined
  }

  hostUpdate(): void {
    const address = this.#addressOf()
    if (address === this.#address || !this.#host.isConnected) return
    this.#address = address
    void this.#load('default')
  }

  retry(): void {
    void this.#load('no-cache')
  }

  async #load(cache: RequestCache): Promise<void> {
    this.#abort?.abort()
    this.#abort = new AbortController()
    const { signal } = this.#abort
    this.state = loading
    if (!this.#address) {
      this.chart = undefined
      return
    }
    this.#host.requestUpdate()
    try {
      this.chart = readChart(...(await fetchJson(this.#address, signal, cache)))
    } catch (error) {
      if (signal.aborted) return
      this.state = { status: 'failed', error }
      this.#host.dispatchEvent(new IomFeedFailedEvent(error))
    }
    this.#host.requestUpdate()
  }
}
