import type { OutputFile } from '../files/output-file.ts'
import type { Publication } from './publication.ts'

/** The copies of images that posts lead to. */
export function images({ images: files = [] }: Publication): readonly OutputFile[] {
  return files
}
