import type { LastGoodOptions } from '../last-good-posts.ts'
import type { AskingOptions } from '../load-feed.ts'

/** Where a CMS is, what is wanted of it, and how that is read. */
export interface CmsOptions extends LastGoodOptions, AskingOptions {
  /** The site, or the entry of its API. */
  readonly url: string
  /** The language of posts that do not say theirs. */
  readonly language?: string
  /** The languages that have to be asked for one by one, as the site writes them. */
  readonly languages?: readonly string[]
  /** The first day of which posts are wanted. */
  readonly since?: string
  /** How many of the newest posts are wanted, of each language that is asked for. */
  readonly limit?: number
  /** In characters. */
  readonly teaserLength: number
}

/** How many posts are read where nobody says. */
export const mostPosts = 10_000
