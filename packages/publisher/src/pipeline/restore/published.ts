import { join } from 'node:path'
import { findFile } from '../../files/find-file.ts'
import { fetchDocument } from '../../http/fetch-document.ts'
import { FetchError } from '../../http/fetch-error.ts'
import { publicAddress } from '../../http/public-address.ts'
import { readBytes } from '../../reading/read-bytes.ts'
import { readJson } from '../../reading/read-json.ts'
import { createProblem, type Reading } from '../../reading/source-problem.ts'
import type { LoadOptions } from '../../sources/load-feed.ts'

/** A document that was published: in an output folder, or on a server. */
export interface Published {
  /** The folder or the public address, for messages. */
  readonly place: string
  /** What addresses within it are relative to, with a slash at its end. */
  readonly base: string
  /** A file of it; neither a value nor a problem where it is not there. */
  load(path: string, wanted: Wanted): Promise<Reading<Uint8Array>>
}

/** What a file should be. */
export interface Wanted {
  /** The media type that is asked for. */
  readonly accept: string
  /** The most that it may have, in bytes. */
  readonly largest: number
}

/** The document of an output folder. */
export function publishedFolder(folder: string): Published {
  return {
    place: folder,
    // A folder has no address; what is written beside it is known by its path.
    base: 'https://document.invalid/',
    async load(path, { largest }) {
      const file = join(folder, path)
      return (await findFile(file)) ? readBytes(file, largest) : { problems: [] }
    },
  }
}

/** The document that is served at an address, which ends in a slash. */
export function publishedSite(address: string, options: LoadOptions): Published {
  return {
    place: publicAddress(address),
    base: address,
    async load(path, { accept, largest }) {
      const url = new URL(path, address).href
      const limits = { bytes: largest }
      try {
        const document = await fetchDocument(url, { ...options, accept, limits })
        return { value: document?.bytes ?? new Uint8Array(), problems: [] }
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        const { expected, got } = error
        if (/^(404|410) /.test(got)) return { problems: [] }
        const file = publicAddress(url)
        return { problems: [createProblem('load what is published', { file, expected, got })] }
      }
    },
  }
}

/** Larger than any list of pages or page of ours. */
const json: Wanted = { accept: 'application/json', largest: 64 * 1024 * 1024 }

/** A file of a published document as JSON; neither a value nor a problem where it is not there. */
export async function loadJson(published: Published, path: string): Promise<Reading<unknown>> {
  const { value, problems } = await published.load(path, json)
  if (!value) return { problems }
  return readJson(Buffer.from(value).toString('utf8'), nameFile(published, path), 'read what is published')
}

/** What messages call a file of a published document. */
export function nameFile({ place }: Published, path: string): string {
  return `${place.replace(/\/$/, '')}/${path}`
}
