import type { OutputFile } from '../files/output-file.ts'
import type { Publication } from './publication.ts'

/** Makes files from a publication: the same publication, the same bytes. */
export type Output = (publication: Publication) => Promise<readonly OutputFile[]> | readonly OutputFile[]
