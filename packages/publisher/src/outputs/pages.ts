import { type Entry, type Feed, writeFeed } from '@iom-feed/core'
import { hashedFile, type OutputFile } from '../files/output-file.ts'
import { describeConcepts } from './describe-concepts.ts'
import { placeImages } from './place-images.ts'
import type { Publication } from './publication.ts'

/** Entries on a page, and at most on the first. */
export const pageLength = 20

/** A feed without anything, to begin with. */
export const emptyFeed: Pick<
  Feed,
  'authors' | 'languages' | 'concepts' | 'kinds' | 'campaigns' | 'figures' | 'kept'
> = {
  authors: [],
  languages: [],
  concepts: [],
  kinds: [],
  campaigns: [],
  figures: [],
  kept: [],
}

/**
 * The pages of a document, from the oldest.
 *
 * Page n holds entries 20n to 20n + 19, and its name holds a hash of its bytes, which hold the name of page n − 1. So a new post changes
 * the newest page and no other.
 *
 * @param entries All entries, newest first.
 */
export function makePages(entries: readonly Entry[], publication: Publication): OutputFile[] {
  const pages: OutputFile[] = []
  for (let end = entries.length; end > 0; end -= pageLength) {
    const held = entries.slice(Math.max(0, end - pageLength), end)
    const before = pages.at(-1)?.path.replace('pages/', '')
    pages.push(hashedFile(`pages/${pages.length}`, writePage(publication, held, before)))
  }
  return pages
}

/** What a page says of concepts is of its own posts, so that it does not change when others come. */
function writePage(publication: Publication, entries: readonly Entry[], next: string | undefined): unknown {
  const { title, homePageUrl, baseUrl, language, vocabulary } = publication
  const posts = entries.flatMap((entry) => entry.posts)
  const feed: Feed = {
    ...emptyFeed,
    title,
    homePageUrl,
    ...(next !== undefined && { nextUrl: baseUrl === undefined ? next : resolve(baseUrl, `pages/${next}`) }),
    language,
    posts: placeImages(posts, (path) => besideFolder(baseUrl, path)),
    concepts: describeConcepts(posts, vocabulary),
  }
  return writeFeed(feed, { about: besideFolder(baseUrl, 'about.html') })
}

/** The address of a root as the document has to write it. */
export function resolve(baseUrl: string | undefined, path: string): string {
  return baseUrl === undefined ? path : new URL(path, baseUrl).href
}

/** The address of a root as a document in a folder has to write it. */
export function besideFolder(baseUrl: string | undefined, path: string): string {
  return resolve(baseUrl, baseUrl === undefined ? `../${path}` : path)
}
