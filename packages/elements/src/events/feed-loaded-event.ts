import type { Feed } from '@iom-feed/core'

/** Fired when an element has a feed to show. */
export class IomFeedLoadedEvent extends Event {
  declare readonly feed: Feed

  constructor(feed: Feed) {
    super('iom-feed-loaded', { bubbles: true, composed: true })
    this.feed = feed
  }
}

declare global {
  interface HTMLElementEventMap {
    'iom-feed-loaded': IomFeedLoadedEvent
  }
}
