import { realpath } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { contains } from '../../files/contains.ts'
import { fetchDocument } from '../../http/fetch-document.ts'
import { FetchError } from '../../http/fetch-error.ts'
import type { Network } from '../../http/network.ts'
import { readBytes } from '../../reading/read-bytes.ts'
import { hash, type SourceOrigin } from '../../state/kept-file.ts'
import type { KeptImage } from '../../state/kept-image.ts'
import { type EncodeImage, ImageError } from './encode-image.ts'

export interface LoadImageOptions {
  readonly widths: readonly number[]
  /** The moment of the build, in milliseconds since 1970. */
  readonly now: number
  readonly userAgent: string
  readonly network: Network
  /** The folders that images may be in, as the config has them. */
  readonly folders: readonly string[]
  readonly encode: EncodeImage
}

/** Of the file that an image comes in, in bytes. */
const largestImage = 10 * 1024 * 1024

const accept = 'image/avif, image/webp, image/jpeg, image/png, image/gif'

/** Where an image is, from the address that its post has. */
export function originOf(url: string): SourceOrigin {
  return url.startsWith('file:') ? { path: fileURLToPath(url) } : { url }
}

/**
 * Loads an image, and makes copies of it where it is another than the one that they were made from.
 *
 * @param known what an earlier build made in the same widths
 * @returns what is known now; `known` itself where nothing of it is new
 * @throws {FetchError | ImageError}
 */
export async function loadImage(
  origin: SourceOrigin,
  known: KeptImage | undefined,
  options: LoadImageOptions,
): Promise<KeptImage> {
  const { widths, now, encode } = options
  const loaded =
    origin.url === undefined
      ? await readFileWithin(origin.path, options)
      : await fetchImage(origin.url, known, options)
  if (!loaded && known) return { ...known, seen: now }
  const { bytes, ...validators } = loaded ?? { bytes: Uint8Array.of() }
  const original = hash(bytes)
  const isSame = known?.original === original
  if (isSame && origin.url === undefined) return known
  const pictures = isSame ? known.pictures : await encode(bytes, widths)
  return { pictures, original, widths, seen: now, ...validators }
}

interface LoadedImage {
  readonly bytes: Uint8Array
  readonly etag?: string
  readonly lastModified?: string
}

async function fetchImage(
  url: string,
  known: KeptImage | undefined,
  { userAgent, network }: LoadImageOptions,
): Promise<LoadedImage | undefined> {
  const found = await fetchDocument(url, {
    userAgent,
    network,
    accept,
    limits: { bytes: largestImage },
    ...(known && { validators: known }),
  })
  if (!found) return undefined
  const { bytes, etag, lastModified } = found
  return { bytes, ...(etag && { etag }), ...(lastModified && { lastModified }) }
}

/** A link within the folder may lead out of it. */
async function readFileWithin(path: string, { folders }: LoadImageOptions): Promise<LoadedImage> {
  const place = await realpath(path).catch(() => path)
  const homes = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)))
  if (!homes.some((home) => contains(home, place)))
    throw new ImageError('a file within the folder of its posts', 'a link out of it')
  const { value, problems } = await readBytes(place, largestImage)
  const [problem] = problems
  if (problem) {
    const { expected, got, isUnreadable } = problem
    throw new ImageError(expected, got, isUnreadable && { isUnreadable })
  }
  return { bytes: value ?? Uint8Array.of() }
}

/** Why an image could not be had. */
export type Failure = Pick<ImageError, 'expected' | 'got'> & Partial<Pick<ImageError, 'isUnreadable'>>

/** What an error says of an image; other errors are mistakes of ours. */
export function explainImageError(error: unknown): Failure {
  if (error instanceof FetchError || error instanceof ImageError) return error
  throw error
}
