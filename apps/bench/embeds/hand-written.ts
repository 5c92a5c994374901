import { bundleClient } from '../measure/bundle-client.ts'
import type { Embed } from './embed.ts'

/** The limit: the same list without a library, and without all that a page need not be told to see it. */
export const handWritten: Embed = {
  id: 'hand-written',
  name: 'hand-written list',
  markup: '<div id="news"><a href="https://office.example/news">News</a></div>',
  readsDocument: true,
  posts: ['#news', 'article'],
  prepare: (folder) => bundleClient('embeds/hand-written.client.ts', folder),
}
