import type { Feed, Problem } from '@iom-feed/core'

/** Fired when an element has a feed to show. */
export class IomFeedLoadedEvent extends Event {
  readonly feed: Feed
  /** What was left out of the feed, and why. */
  readonly problems: readonly Problem[]

  constructor(feed: Feed, problems: readonly Problem[]) {
    super('iom-feed-loaded', { bubbles: true, composed: true })
    this.feed = feed
    this.problems = problems
  }
}

declare global {
  interface HTMLElementEventMap {
    'iom-feed-loaded': IomFeedLoadedEvent
  }
}
