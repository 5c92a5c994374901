import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import * as v from 'valibot'
import { moveInto } from '../files/replace-file.ts'
import { type Field, id, line, record } from '../reading/fields.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { parseJson } from '../reading/read-json.ts'
import { createProblem, type Reading } from '../reading/source-problem.ts'

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

/** What a source is known by, whatever else the config says of it. */
export type SourceOrigin =
  | { readonly path: string; readonly url?: never }
  | {
      readonly url: string
      readonly path?: never
      /** What is asked of the address, where it is not simply the document that stands there. */
      readonly asked?: string
    }

/** The first line of the file; the document's bytes follow it as they are, for people who want to look at them. */
interface Head extends Headers {
  readonly iomFeed: string
  readonly source: string
  readonly seen: string
  readonly sha256: string
}

const format = 'kept document 1'

const headSchema: Field<Head> = record<Head>('the head of a kept document', {
  iomFeed: v.pipe(line('a format'), v.literal(format)) as Field<string>,
  source: id,
  seen: v.pipe(line('a moment'), v.isoTimestamp()) as Field<string>,
  sha256: id,
  contentType: v.optional(line('a type')),
  etag: v.optional(line('an entity tag')),
  lastModified: v.optional(line('a date')),
  address: v.optional(line('an address')),
})

/** More than the largest document that is read, with its head. */
const largest = 64 * 1024 * 1024

/**
 * What was last kept of a source; no value where that is nothing.
 *
 * A file that is broken, or that something else wrote, is a problem and otherwise as good as none.
 */
export async function readKept(folder: string, origin: SourceOrigin): Promise<Reading<KeptDocument>> {
  const source = identify(folder, origin)
  const file = keptFile(folder, source)
  if (!(await stat(file).catch(() => undefined))) return { problems: [] }
  const { value, problems } = await readBytes(file, largest)
  if (!value) return { problems }
  const document = parse(value, source)
  if (document) return { value: document, problems: [] }
  const parts = {
    file,
    expected: 'a document that iom-feed kept',
    got: 'a broken or foreign file, whose place the next good answer takes',
  }
  return { problems: [createProblem('use what was kept', parts)] }
}

function parse(bytes: Uint8Array, source: string): KeptDocument | undefined {
  const end = bytes.indexOf(0x0a)
  const head = v.safeParse(headSchema, parseJson(Buffer.from(bytes.subarray(0, end)).toString()))
  const document = bytes.subarray(end + 1)
  if (!head.success || head.output.source !== source || head.output.sha256 !== hash(document))
    return undefined
  const { iomFeed: _, source: __, sha256: ___, seen, ...headers } = head.output
  return { ...headers, bytes: document, seen: Date.parse(seen) }
}

/** Keeps a document in place of the one before: through a temporary file, so that a kill leaves one of the two. */
export async function writeKept(folder: string, origin: SourceOrigin, document: KeptDocument): Promise<void> {
  const { bytes, seen, ...headers } = document
  const source = identify(folder, origin)
  const file = keptFile(folder, source)
  const moment = new Date(seen).toISOString()
  const head: Head = { iomFeed: format, source, seen: moment, sha256: hash(bytes), ...headers }
  await mkdir(join(folder, subfolder), { recursive: true })
  await removeLeftovers(join(folder, subfolder))
  const temporary = `${file}.${randomUUID()}${temporaryEnding}`
  try {
    await moveInto(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]), temporary)
  } finally {
    await rm(temporary, { force: true })
  }
}

const subfolder = 'sources'
const temporaryEnding = '.tmp'

/** What a kill left; a build that runs beside this one is done with its own in less than an hour. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(temporaryEnding)) continue
    const { mtimeMs = Number.POSITIVE_INFINITY } =
      (await stat(join(folder, name)).catch(() => undefined)) ?? {}
    if (Date.now() - mtimeMs > 60 * 60 * 1000) await rm(join(folder, name), { force: true })
  }
}

function keptFile(folder: string, source: string): string {
  return join(folder, subfolder, `${source}.kept`)
}

/** A hash, because an address may hold a key. A file is known by its way from here, so that all of it may move together. */
function identify(folder: string, origin: SourceOrigin): string {
  if (origin.url === undefined) {
    return hash(`path ${relative(folder, origin.path).split(sep).join('/')}`).slice(0, 32)
  }
  const { url, asked } = origin
  return hash(asked === undefined ? `url ${url}` : `url ${url} ${asked}`).slice(0, 32)
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
