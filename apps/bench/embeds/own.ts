import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Embed } from './embed.ts'

/** Our whole feed, as a partner embeds it: title, filter and list. */
export const ownFeed: Embed = {
  id: 'own-feed',
  name: 'iom-news-feed',
  markup:
    '<iom-news-feed src="../../feed.json"><a href="https://office.example/news">News</a></iom-news-feed>',
  readsDocument: true,
  posts: ['iom-news-feed', 'iom-post-list', 'article'],
  hasFilter: true,
  prepare: (folder) =>
    copyFile(
      fileURLToPath(import.meta.resolve('@iom-feed/elements/cdn/iom-feed.js')),
      join(folder, 'client.js'),
    ),
}

/** Our list alone, with its own smaller script. */
export const ownList: Embed = {
  id: 'own-list',
  name: 'iom-post-list',
  markup:
    '<iom-post-list src="../../feed.json"><a href="https://office.example/news">News</a></iom-post-list>',
  readsDocument: true,
  posts: ['iom-post-list', 'article'],
  prepare: (folder) =>
    copyFile(
      fileURLToPath(import.meta.resolve('@iom-feed/elements/cdn/iom-post-list.js')),
      join(folder, 'client.js'),
    ),
}
