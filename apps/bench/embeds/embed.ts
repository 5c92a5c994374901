import type { JsonItem } from '@iom-feed/core'

/** A contestant: something that shows the newest posts of an office on a partner's page. */
export interface Embed {
  /** Of its folder. */
  readonly id: string
  /** In the tables. */
  readonly name: string
  /** What a partner puts on the page, beside the script. */
  readonly markup: string
  /** Whether its work may depend on how long the feed is. The others get the newest posts, however many there are. */
  readonly readsDocument: boolean
  /** Each post that it shows, as a selector; one for each shadow root on the way there. */
  readonly posts: readonly string[]
  /** Whether it shows a line in place of posts. */
  readonly isEmpty?: true
  /** Whether a reader can filter what it shows, as ours is. */
  readonly hasFilter?: true
  /** Whether the page loads `client.css` for it. */
  readonly hasStyles?: true
  /** Puts what it loads into its folder, two below the document: `client.js` above all. */
  prepare(folder: string, shown: readonly JsonItem[]): Promise<void>
}
