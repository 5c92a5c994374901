import * as v from 'valibot'
import { id, line, list, record, wholeNumber } from '../reading/fields.ts'
import type { Reading } from '../reading/source-problem.ts'
import { type KeptKind, moment, readKeptFile, type SourceOrigin, writeKeptFile } from './kept-file.ts'

/** A copy of an image in one width. */
export interface Picture {
  /** In pixels. */
  readonly width: number
  /** In pixels. */
  readonly height: number
  /** WebP. */
  readonly bytes: Uint8Array
}

/** What was made of an image, so that it need not be fetched and made again. */
export interface KeptImage {
  /** The smallest first. */
  readonly pictures: readonly Picture[]
  /** The SHA-256 of the image that they were made from. */
  readonly original: string
  /** The widths that were asked for. */
  readonly widths: readonly number[]
  /** When it was last seen to be so, in milliseconds since 1970. */
  readonly seen: number
  readonly etag?: string
  readonly lastModified?: string
}

interface Cut {
  readonly width: number
  readonly height: number
  readonly length: number
}

interface Facts extends Omit<KeptImage, 'pictures' | 'seen'> {
  readonly seen: string
  readonly pictures: readonly Cut[]
}

const size = wholeNumber('a whole number', 1)

const kind: KeptKind<Facts> = {
  subfolder: 'images',
  format: 'kept image 1',
  largest: 5 * 1024 * 1024,
  facts: {
    seen: moment,
    original: id,
    widths: list('widths', size),
    pictures: list('pictures', record<Cut>('a picture', { width: size, height: size, length: size })),
    etag: v.optional(line('an entity tag')),
    lastModified: v.optional(line('a date')),
  },
}

/** What was last kept of an image; no value where that is nothing. */
export async function readKeptImage(folder: string, origin: SourceOrigin): Promise<Reading<KeptImage>> {
  const { value, problems } = await readKeptFile(kind, folder, origin)
  if (!value) return { problems }
  const { facts, bytes } = value
  let start = 0
  const pictures = facts.pictures.map(({ length, ...measures }): Picture => {
    start += length
    return { ...measures, bytes: bytes.subarray(start - length, start) }
  })
  return { value: { ...facts, pictures, seen: Date.parse(facts.seen) }, problems }
}

/** Keeps an image in place of the one before. */
export async function writeKeptImage(folder: string, origin: SourceOrigin, image: KeptImage): Promise<void> {
  const { pictures, seen, ...facts } = image
  const cuts = pictures.map(({ width, height, bytes }) => ({ width, height, length: bytes.length }))
  await writeKeptFile(kind, folder, origin, {
    facts: { seen: new Date(seen).toISOString(), ...facts, pictures: cuts },
    bytes: Buffer.concat(pictures.map(({ bytes }) => bytes)),
  })
}
