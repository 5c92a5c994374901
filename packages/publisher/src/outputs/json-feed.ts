import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import {
  type ConceptCount,
  countKinds,
  type Entry,
  type Feed,
  groupEntries,
  type JsonFeed,
  type Post,
  writeFeed,
} from '@iom-feed/core'
import { type OutputFile, textFile } from '../files/output-file.ts'
import { describeConcepts } from './describe-concepts.ts'
import type { Publication } from './publication.ts'

/** Entries on a page, and at most on the first. */
const pageLength = 20

/** What the first page may weigh, in bytes of brotli. */
export const heaviestFirstPage = 10_000

/** The largest concepts are on the first page even where none of its posts carries them. */
const largestConcepts = 12

/**
 * The document: `feed.json` with the newest entries, and the pages that it leads to.
 *
 * Page n holds entries 20n to 20n + 19, and its name holds a hash of its bytes, which hold the name of page n − 1. So a new post changes
 * the newest page and no other. `feed.json` leads to the page that holds the entry after its last; its reader drops what it has seen.
 */
export function jsonFeed(publication: Publication): OutputFile[] {
  const entries = groupEntries(publication.posts)
  const pages = makePages(entries, publication)
  const whole = {
    concepts: describeConcepts(publication.posts, publication.vocabulary),
    total: entries.length,
  }
  let size = Math.min(pageLength, entries.length)
  for (;;) {
    const rest = entries.length - size
    const next = rest > 0 ? pages[Math.floor((rest - 1) / pageLength)] : undefined
    const root = textFile(
      'feed.json',
      write(firstPage(publication, whole, entries.slice(0, size), next?.path)),
      'root',
    )
    if (size <= 1 || brotliCompressSync(root.bytes).length <= heaviestFirstPage) {
      // A page that nothing leads to, as all of it is in feed.json, is not written.
      return [...pages.slice(0, Math.ceil(rest / pageLength)), root]
    }
    size--
  }
}

function makePages(entries: readonly Entry[], publication: Publication): OutputFile[] {
  const pages: OutputFile[] = []
  for (let start = 0; start < entries.length; start += pageLength) {
    const held = entries.slice(Math.max(0, entries.length - start - pageLength), entries.length - start)
    const before = pages.at(-1)?.path.replace('pages/', '')
    const text = write(page(publication, held, before))
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
    pages.push(textFile(`pages/${start / pageLength}.${hash}.json`, text, 'hashed'))
  }
  return pages
}

function firstPage(
  publication: Publication,
  { concepts, total }: { readonly concepts: readonly ConceptCount[]; readonly total: number },
  entries: readonly Entry[],
  next: string | undefined,
): JsonFeed {
  const { title, titles, description, homePageUrl, baseUrl, icon, licence } = publication
  const { language, timeZone, expectedEvery, updated, posts, languages, campaigns, figures } = publication
  const shown = postsOf(entries)
  const used = new Set(shown.flatMap((post) => post.concepts))
  const feed: Feed = {
    ...emptyFeed,
    title,
    ...(titles && { titles }),
    ...(description !== undefined && { description }),
    homePageUrl,
    // Without a base URL the document does not know where it stands, and a relative `feed_url` would say nothing.
    ...(baseUrl !== undefined && { feedUrl: new URL('feed.json', baseUrl).href }),
    ...(next !== undefined && { nextUrl: resolve(baseUrl, next) }),
    language,
    ...(icon !== undefined && { icon }),
    posts: shown,
    updated,
    ...(expectedEvery !== undefined && { expectedEvery }),
    timeZone,
    ...(licence !== undefined && { licence }),
    languages,
    concepts: concepts.filter(({ id }, index) => index < largestConcepts || used.has(id)),
    kinds: countKinds(posts),
    campaigns,
    figures,
    total,
  }
  return writeFeed(feed, { about: resolve(baseUrl, 'about.html') })
}

/** A later page. What it says of concepts is of its own posts, so that it does not change when others come. */
function page(publication: Publication, entries: readonly Entry[], next: string | undefined): JsonFeed {
  const { title, homePageUrl, baseUrl, language, vocabulary } = publication
  const posts = postsOf(entries)
  const feed: Feed = {
    ...emptyFeed,
    title,
    homePageUrl,
    ...(next !== undefined && { nextUrl: baseUrl === undefined ? next : resolve(baseUrl, `pages/${next}`) }),
    language,
    posts,
    concepts: describeConcepts(posts, vocabulary),
  }
  return writeFeed(feed, { about: besideFolder(baseUrl, 'about.html') })
}

/**
 * A document of all posts of a publication, for those who subscribe to a part of the feed.
 *
 * It says nothing of when it was made, so that it changes only where its posts do.
 *
 * @param path Of its address, within one folder: `feeds/fi.json`.
 */
export function writeSubscription(path: string, publication: Publication): OutputFile {
  const { title, homePageUrl, baseUrl, language, icon, licence, posts, vocabulary } = publication
  const feed: Feed = {
    ...emptyFeed,
    title,
    homePageUrl,
    ...(baseUrl !== undefined && { feedUrl: new URL(path, baseUrl).href }),
    language,
    ...(icon !== undefined && { icon }),
    ...(licence !== undefined && { licence }),
    posts,
    concepts: describeConcepts(posts, vocabulary),
  }
  return textFile(path, write(writeFeed(feed, { about: besideFolder(baseUrl, 'about.html') })), 'root')
}

/** The address of a root as a document in a folder has to write it. */
function besideFolder(baseUrl: string | undefined, path: string): string {
  return baseUrl === undefined ? `../${path}` : resolve(baseUrl, path)
}

const emptyFeed = {
  authors: [],
  languages: [],
  concepts: [],
  kinds: [],
  campaigns: [],
  figures: [],
} satisfies Partial<Feed>

function postsOf(entries: readonly Entry[]): Post[] {
  return entries.flatMap((entry) => entry.posts)
}

function resolve(baseUrl: string | undefined, path: string): string {
  return baseUrl === undefined ? path : new URL(path, baseUrl).href
}

function write(feed: JsonFeed): string {
  return `${JSON.stringify(feed)}\n`
}
