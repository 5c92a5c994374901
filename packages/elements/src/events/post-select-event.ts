import type { Post } from '@iom-feed/core'

/**
 * Fired before a reader follows a post's link; `preventDefault()` keeps the browser from following it, so that a
 * page may open the post its own way. It is not fired where the reader asks for a new tab or window.
 */
export class IomPostSelectEvent extends Event {
  declare readonly post: Post

  constructor(post: Post) {
    super('iom-post-select', { bubbles: true, cancelable: true, composed: true })
    this.post = post
  }
}

declare global {
  interface HTMLElementEventMap {
    'iom-post-select': IomPostSelectEvent
  }
}
