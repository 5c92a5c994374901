import * as v from 'valibot'
import { line } from '../reading/fields.ts'
import type { Reading } from '../reading/source-problem.ts'
import { type KeptKind, moment, readKeptFile, type SourceOrigin, writeKeptFile } from './kept-file.ts'

export type { SourceOrigin } from './kept-file.ts'

/** What a server says of a document that it sends. */
interface Headers {
  readonly contentType?: string
  readonly etag?: string
  readonly lastModified?: string
  /** Where it was in the end. */
  readonly address?: string
}

/** The last good document of a source, for the day when there is none to be had. */
export interface KeptDocument extends Headers {
  readonly bytes: Uint8Array
  /** When it was last seen to be good, in milliseconds since 1970. */
  readonly seen: number
}

const kind: KeptKind<Headers & { readonly seen: string }> = {
  subfolder: 'sources',
  format: 'kept document 1',
  // More than the largest document that is read, with its head.
  largest: 64 * 1024 * 1024,
  facts: {
    seen: moment,
    contentType: v.optional(line('a type')),
    etag: v.optional(line('an entity tag')),
    lastModified: v.optional(line('a date')),
    address: v.optional(line('an address')),
  },
}

/** What was last kept of a source; no value where that is nothing. */
export async function readKept(folder: string, origin: SourceOrigin): Promise<Reading<KeptDocument>> {
  const { value, problems } = await readKeptFile(kind, folder, origin)
  if (!value) return { problems }
  const { bytes, facts } = value
  return { value: { ...facts, bytes, seen: Date.parse(facts.seen) }, problems }
}

/** Keeps a document in place of the one before. */
export async function writeKept(folder: string, origin: SourceOrigin, document: KeptDocument): Promise<void> {
  const { bytes, seen, ...headers } = document
  await writeKeptFile(kind, folder, origin, {
    bytes,
    facts: { seen: new Date(seen).toISOString(), ...headers },
  })
}
