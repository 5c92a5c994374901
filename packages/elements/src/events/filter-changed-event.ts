import type { PostFilter } from '@iom-feed/core'

/** Fired when the reader has chosen which posts to see. */
export class IomFilterChangedEvent extends Event {
  declare readonly filter: PostFilter

  constructor(filter: PostFilter) {
    super('iom-filter-changed', { bubbles: true, composed: true })
    this.filter = filter
  }
}

declare global {
  interface HTMLElementEventMap {
    'iom-filter-changed': IomFilterChangedEvent
  }
}
