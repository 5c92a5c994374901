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
  /** A file of it as JSON; neither a value nor a problem where it is not there. */
  load(path: string): Promise<Reading<unknown>>
}

/** Larger than any list of pages or page of ours. */
const largest = 64 * 1024 * 1024

/** The document of an output folder. */
export function publishedFolder(folder: string): Published {
  return {
    place: folder,
    // A folder has no address; what is written beside it is known by its path.
    base: 'https://document.invalid/',
    async load(path) {
      const file = join(folder, path)
      if (!(await findFile(file))) return { problems: [] }
      const { value, problems } = await readBytes(file, largest)
      return value ? parse(value, file) : { problems }
    },
  }
}

/** The document that is served at an address, which ends in a slash. */
export function publishedSite(address: string, options: LoadOptions): Published {
  return {
    place: publicAddress(address),
    base: address,
    async load(path) {
      const url = new URL(path, address).href
      const file = publicAddress(url)
      try {
        const limits = { bytes: largest }
        const document = await fetchDocument(url, { ...options, accept: 'application/json', limits })
        return parse(document?.bytes ?? new Uint8Array(), file)
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        const { expected, got } = error
        if (/^(404|410) /.test(got)) return { problems: [] }
        return { problems: [createProblem('load what is published', { file, expected, got })] }
      }
    },
  }
}

function parse(bytes: Uint8Array, file: string): Reading<unknown> {
  return readJson(Buffer.from(bytes).toString('utf8'), file, 'read what is published')
}
