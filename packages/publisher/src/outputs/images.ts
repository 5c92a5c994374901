import type { OutputFile } from '../files/output-file.ts'
import type { Publication } from './publication.ts'

/** The copies of images that posts lead to. */
export function images({ posts, images: files = [] }: Publication): readonly OutputFile[] {
  const shown = new Set(posts.flatMap(({ image }) => image?.sizes?.map(({ url }) => url) ?? []))
  return files.filter(({ path }) => shown.has(path))
}
