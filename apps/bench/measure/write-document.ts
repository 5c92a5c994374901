import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonFeed } from '@iom-feed/core'
import { type Corpus, makeCorpus } from '../corpus/make-corpus.ts'
import { writeCorpus } from '../corpus/write-corpus.ts'
import type { Embed } from '../embeds/embed.ts'
import { catalogue } from '../engines/catalogue.ts'
import { runLimited } from './run-limited.ts'
import { serveCompressed } from './serve-compressed.ts'
import { writePage } from './write-page.ts'

export interface PublishedDocument {
  /** How many posts it has; its folder is named after it. */
  readonly posts: number
  /** How many of them its first file holds, which all embeds show. */
  readonly shown: number
}

const limits = { time: 60 * 60_000, memory: 6e9 }

/** Posts of which an entry each: feeds of all lengths are the newest of them, so that all begin with the same posts. */
export function makeSinglePosts(count: number): Corpus {
  // A tenth of the entries have a second post.
  const { posts, concepts } = makeCorpus(Math.ceil(count * 1.2))
  const entries = new Map(posts.map((post) => [post.entry, post]))
  return { posts: [...entries.values()], concepts }
}

/** Publishes the newest posts as `iom-feed build` does, and puts the pages of all embeds beside them. */
export async function writeDocument(
  { posts, concepts }: Corpus,
  count: number,
  { embeds, folder }: { readonly embeds: readonly Embed[]; readonly folder: string },
): Promise<PublishedDocument> {
  const corpus = join(folder, `${count}.corpus`)
  const out = join(folder, String(count))
  await writeCorpus({ posts: posts.slice(-count), concepts }, corpus)
  const [build] = catalogue.builds
  const run = build && (await runLimited(build.command(corpus, out), limits))
  if (run?.end !== 'done') throw new Error(`Cannot build ${count} posts: expected an end, got "${run?.end}"`)
  const { items } = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as JsonFeed
  for (const embed of embeds) {
    const own = join(out, 'embeds', embed.id)
    await mkdir(own, { recursive: true })
    await writePage(embed, own)
    await embed.prepare(own, items)
  }
  await serveCompressed(out)
  return { posts: count, shown: items.length }
}
