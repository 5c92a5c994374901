/** Fired when an element's feed could not be loaded or read. */
export class IomFeedFailedEvent extends Event {
  declare readonly error: unknown

  constructor(error: unknown) {
    super('iom-feed-failed', { bubbles: true, composed: true })
    this.error = error
  }
}

declare global {
  interface HTMLElementEventMap {
    'iom-feed-failed': IomFeedFailedEvent
  }
}
