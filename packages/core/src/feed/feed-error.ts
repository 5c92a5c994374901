import type { Problem } from './problem.ts'

/** A value that is no JSON Feed of version 1 at all. */
export class FeedError extends Error {
  override readonly name = 'FeedError'
  readonly code = 'not-a-json-feed'
  /** Where, as in `items`; empty for the value itself. */
  readonly path: string

  constructor({ path, expected, got }: Problem) {
    super(`Cannot read ${path ? `"${path}" of ` : ''}the feed: expected ${expected}, got ${got}`)
    this.path = path
  }
}
