import { bluesky } from './bluesky.ts'
import type { Embed } from './embed.ts'
import { emptyScript } from './empty-script.ts'
import { handWritten } from './hand-written.ts'
import { jqueryRss } from './jquery-rss.ts'
import { mastodon } from './mastodon.ts'
import { ownFeed, ownList } from './own.ts'
import { reactRss } from './react-rss.ts'

/** All contestants. The first one shows nothing and gives what measuring costs, the second one the limit. */
export const embeds: readonly Embed[] = [
  emptyScript,
  handWritten,
  ownList,
  ownFeed,
  mastodon,
  bluesky,
  jqueryRss,
  reactRss,
]
