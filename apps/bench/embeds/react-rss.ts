import { bundleClient } from '../measure/bundle-client.ts'
import type { Embed } from './embed.ts'

/** RSS in the browser, as an app of React shows it with the parser that most take. */
export const reactRss: Embed = {
  id: 'react-rss',
  name: 'React, rss-parser',
  markup: '<div id="news"></div>',
  readsDocument: false,
  posts: ['#news li'],
  prepare: (folder) => bundleClient('embeds/react-rss.client.ts', folder),
}
