import { encodeList, type Post } from '@iom-feed/core'
import { jsonFile, type OutputFile } from '../files/output-file.ts'
import { listKept } from './list-kept.ts'
import { pageLength } from './pages.ts'
import type { Publication, PublishedKept } from './publication.ts'

/** The address of the index. */
export const restorePath = 'restore.json'

/** What a publisher that has lost its state needs besides the pages; no reader loads it. */
export interface RestoreIndex {
  readonly format: 1
  /** When the document was made, in RFC 3339. */
  readonly updated: string
  /** The pages, from the oldest, relative to the index. */
  readonly pages: readonly string[]
  /** By the key of a source, which posts are from it: their places in the pages, counted through from 0, as gaps. */
  readonly sources: Readonly<Record<string, readonly number[]>>
  /** The sources that failed and of which posts stay; absent where there are none. */
  readonly kept?: readonly PublishedKept[]
  /** Hashes of what is withdrawn, those of one thing together. */
  readonly withdrawn: readonly (readonly string[])[]
}

/** Which post is from which source, and what is withdrawn. */
export function makeRestoreIndex(publication: Publication, pages: readonly OutputFile[]): OutputFile {
  const { posts, updated, origins, withdrawn = [] } = publication
  const kept = listKept(publication)
  const places = new Map<string, number[]>()
  for (const [place, { id }] of inPages(posts).entries()) {
    const key = origins?.get(id)
    if (key !== undefined) push(places, key, place)
  }
  const index: RestoreIndex = {
    format: 1,
    updated,
    pages: pages.map(({ path }) => path),
    sources: Object.fromEntries([...places].sort().map(([key, found]) => [key, encodeList(found)])),
    ...(kept.length > 0 && { kept }),
    withdrawn: withdrawn.map((keys) => [...keys].sort()).sort(),
  }
  return jsonFile(restorePath, index)
}

/** Posts in the order in which one meets them in the pages, from the oldest page. */
function inPages(posts: readonly Post[]): Post[] {
  const pageOf = ({ number = 0 }: Post) => Math.floor(number / pageLength)
  return [...posts].sort((one, other) => pageOf(one) - pageOf(other))
}

function push(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key)
  if (known) known.push(place)
  else places.set(key, [place])
}
