import { bundleClient } from '../measure/bundle-client.ts'
import type { Embed } from './embed.ts'

/** A line of text in place of posts: what is measured of it is the page's and the measuring's own. */
export const emptyScript: Embed = {
  id: 'empty-script',
  name: 'a line of text',
  markup: '<div id="news"></div>',
  readsDocument: false,
  posts: ['#news > p'],
  isEmpty: true,
  prepare: (folder) => bundleClient('embeds/empty-script.client.ts', folder),
}
