import type { Publication, PublishedKept } from './publication.ts'

/** The sources that fail, without those of which no post is left: nothing that is shown of them is old. */
export function listKept({ kept = [], origins, posts }: Publication): PublishedKept[] {
  const shown = new Set(posts.map(({ id }) => origins?.get(id)))
  return kept.filter(({ source }) => shown.has(source))
}
