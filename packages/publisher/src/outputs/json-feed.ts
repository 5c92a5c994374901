import { brotliCompressSync } from 'node:zlib'
import { type ConceptCount, countKinds, type Entry, type Feed, groupEntries, writeFeed } from '@iom-feed/core'
import { jsonFile, type OutputFile } from '../files/output-file.ts'
import { makeCatalogue } from './catalogue.ts'
import { describeConcepts } from './describe-concepts.ts'
import { listKept } from './list-kept.ts'
import { besideFolder, emptyFeed, makePages, pageLength, resolve } from './pages.ts'
import { placeImages } from './place-images.ts'
import type { Publication } from './publication.ts'
import { makeRestoreIndex } from './restore-index.ts'
import { chartPath } from './returns-chart.ts'
import { csvPath, jsonStatPath } from './returns-data.ts'

/** What the first page may weigh, in bytes of brotli. */
export const heaviestFirstPage = 10_000

/** The largest concepts are on the first page even where none of its posts carries them. */
const largestConcepts = 12

/**
 * The document: `feed.json` with the newest entries, the pages that it leads to, and the catalogue by which they are searched.
 *
 * With it goes what a publisher without its state needs. `feed.json` leads to the page that holds the entry after its last; its reader drops what it has seen.
 */
export function jsonFeed(publication: Publication): OutputFile[] {
  const entries = groupEntries(publication.posts)
  const pages = makePages(entries, publication)
  const concepts = describeConcepts(publication.posts, publication.vocabulary)
  const catalogue = pages.length > 0 ? makeCatalogue(publication, concepts, pages) : []
  const whole = { concepts, total: entries.length, catalogue: catalogue.at(-1)?.path }
  const restore = makeRestoreIndex(publication, pages)
  let size = Math.min(pageLength, entries.length)
  for (;;) {
    const rest = entries.length - size
    const next = rest > 0 ? pages[Math.floor((rest - 1) / pageLength)] : undefined
    const root = jsonFile('feed.json', writeFirstPage(publication, whole, entries.slice(0, size), next?.path))
    if (size <= 1 || brotliCompressSync(root.bytes).length <= heaviestFirstPage)
      return [...pages, ...catalogue, restore, root]
    size--
  }
}

interface Whole {
  readonly concepts: readonly ConceptCount[]
  readonly total: number
  /** The path of the catalogue. */
  readonly catalogue: string | undefined
}

function writeFirstPage(
  publication: Publication,
  { concepts, total, catalogue }: Whole,
  entries: readonly Entry[],
  next: string | undefined,
): unknown {
  const { title, titles, description, homePageUrl, baseUrl, icon, licence } = publication
  const { language, timeZone, expectedEvery, updated, posts, languages, campaigns, figures, data } =
    publication
  const shown = entries.flatMap((entry) => entry.posts)
  const used = new Set(shown.flatMap((post) => post.concepts))
  const feed: Feed = {
    ...emptyFeed,
    title,
    ...(titles && { titles }),
    ...(description !== undefined && { description }),
    homePageUrl,
    // Without a base URL the document does not know where it stands, and a relative `feed_url` would say nothing.
    ...(baseUrl !== undefined && { feedUrl: resolve(baseUrl, 'feed.json') }),
    ...(next !== undefined && { nextUrl: resolve(baseUrl, next) }),
    language,
    ...(icon !== undefined && { icon }),
    posts: placeImages(shown, (path) => resolve(baseUrl, path)),
    updated,
    ...(expectedEvery !== undefined && { expectedEvery }),
    timeZone,
    ...(licence !== undefined && { licence }),
    languages,
    concepts: concepts.filter(({ id }, index) => index < largestConcepts || used.has(id)),
    kinds: countKinds(posts),
    campaigns,
    figures,
    ...(data && {
      data: {
        csv: resolve(baseUrl, csvPath),
        jsonStat: resolve(baseUrl, jsonStatPath),
        ...(data.chart && { chart: resolve(baseUrl, chartPath) }),
        ...(licence !== undefined && { licence }),
        ...(data.method && { method: data.method }),
      },
    }),
    kept: listKept(publication).map(({ source: _, ...kept }) => kept),
    total,
    ...(catalogue !== undefined && { catalogue: resolve(baseUrl, catalogue) }),
  }
  return writeFeed(feed, { about: resolve(baseUrl, 'about.html') })
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
    ...(baseUrl !== undefined && { feedUrl: resolve(baseUrl, path) }),
    language,
    ...(icon !== undefined && { icon }),
    ...(licence !== undefined && { licence }),
    posts: placeImages(posts, (path) => besideFolder(baseUrl, path)),
    concepts: describeConcepts(posts, vocabulary),
  }
  return jsonFile(path, writeFeed(feed, { about: besideFolder(baseUrl, 'about.html') }))
}
