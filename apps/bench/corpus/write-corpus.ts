import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Post, writeFeed } from '@iom-feed/core'
import type { Config } from '@iom-feed/publisher'
import type { Corpus } from './make-corpus.ts'

/** Posts in one file: the publisher refuses files that no office has. */
const postsPerFile = 1500

/** What all contestants read, and the config that tells our publisher so. */
export async function writeCorpus({ posts, concepts }: Corpus, folder: string): Promise<void> {
  await mkdir(join(folder, 'feeds'), { recursive: true })
  const sources: Config['sources'][number][] = []
  for (let start = 0; start < posts.length; start += postsPerFile) {
    const path = `feeds/${sources.length}.json`
    const held = posts.slice(start, start + postsPerFile).map((post): Post => ({ ...post, authors: [] }))
    await writeJson(join(folder, path), writeFeed({ ...emptyFeed, posts: held }, { about: 'about.html' }))
    sources.push({ type: 'feed', path })
  }
  const config: Config = {
    title: 'News',
    homePageUrl: emptyFeed.homePageUrl,
    languages: ['fi', 'sv', 'en'],
    sources,
    vocabulary: 'vocabulary.yaml',
  }
  // JSON is YAML.
  await writeJson(join(folder, 'vocabulary.yaml'), concepts)
  await writeJson(join(folder, 'iom-feed.config.json'), config)
}

const emptyFeed = {
  title: 'News',
  homePageUrl: 'https://office.example/',
  authors: [],
  languages: [],
  concepts: [],
  kinds: [],
  campaigns: [],
  figures: [],
  kept: [],
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value))
}
