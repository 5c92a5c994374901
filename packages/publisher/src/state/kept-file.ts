import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import * as v from 'valibot'
import { findFile } from '../files/find-file.ts'
import { isWritten, moveInto } from '../files/replace-file.ts'
import { type Field, id, line, record } from '../reading/fields.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { parseJson } from '../reading/read-json.ts'
import { createProblem, type Reading } from '../reading/source-problem.ts'

/** What something kept is known by, whatever else the config says of it. */
export type SourceOrigin =
  | { readonly path: string; readonly url?: never }
  | {
      readonly url: string
      readonly path?: never
      /** What is asked of the address, where it is not simply the document that stands there. */
      readonly asked?: string
    }

/** Bytes, and what is known of them. */
export interface KeptFile<Facts> {
  readonly facts: Facts
  readonly bytes: Uint8Array
}

/** Where files of one kind are kept, and what stands in them. */
export interface KeptKind<Facts> {
  /** The subfolder of the state. */
  readonly subfolder: string
  /** What is written in each, so that another version of it is not misread. */
  readonly format: string
  /** The most that one may have, in bytes. */
  readonly largest: number
  readonly facts: {
    readonly [Key in keyof Required<Facts>]: v.GenericSchema<unknown, Facts[Key] | undefined>
  }
}

/** The first line of a file; the bytes follow it as they are, for people who want to look at them. */
interface Frame {
  readonly iomFeed: string
  readonly source: string
  readonly sha256: string
}

/** A moment as it is kept. */
export const moment: Field<string> = v.pipe(line('a moment'), v.isoTimestamp()) as Field<string>

/**
 * Reads what was last kept; no value where that is nothing.
 *
 * A file that is broken, or that something else wrote, is a problem and otherwise as good as none.
 */
export async function readKeptFile<Facts extends object>(
  kind: KeptKind<Facts>,
  folder: string,
  origin: SourceOrigin,
): Promise<Reading<KeptFile<Facts>>> {
  const source = identify(folder, origin)
  const file = placeOf(kind, folder, source)
  if (!(await findFile(file))) return { problems: [] }
  const { value, problems } = await readBytes(file, kind.largest)
  // It is made anew where its source answers.
  if (!value) return { problems: problems.map(({ isUnreadable: _, ...problem }) => problem) }
  const kept = parse(kind, value, source)
  if (kept) return { value: kept, problems: [] }
  const parts = {
    file,
    expected: 'a document that iom-feed kept',
    got: 'a broken or foreign file, whose place the next good answer takes',
  }
  return { problems: [createProblem('use what was kept', parts)] }
}

function parse<Facts extends object>(
  kind: KeptKind<Facts>,
  file: Uint8Array,
  source: string,
): KeptFile<Facts> | undefined {
  const end = file.indexOf(0x0a)
  const schema = record<Frame & Facts>('the head of a kept file', {
    iomFeed: v.literal(kind.format),
    source: id,
    sha256: id,
    ...kind.facts,
  } as never)
  const head = v.safeParse(schema, parseJson(Buffer.from(file.subarray(0, end)).toString()))
  const bytes = file.subarray(end + 1)
  if (!head.success || head.output.source !== source || head.output.sha256 !== hash(bytes)) return undefined
  const { iomFeed: _, source: __, sha256: ___, ...facts } = head.output
  return { facts: facts as unknown as Facts, bytes }
}

/** Keeps a file in place of the one before, if that is another: through a temporary one, so that a kill leaves one of the two. */
export async function writeKeptFile<Facts extends object>(
  kind: KeptKind<Facts>,
  folder: string,
  origin: SourceOrigin,
  { facts, bytes }: KeptFile<Facts>,
): Promise<void> {
  const source = identify(folder, origin)
  const file = placeOf(kind, folder, source)
  const head: Frame & Facts = { iomFeed: kind.format, source, sha256: hash(bytes), ...facts }
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes])
  if (await isWritten(file, whole)) return
  await mkdir(dirname(file), { recursive: true })
  await removeLeftovers(dirname(file))
  const temporary = `${file}.${randomUUID()}${temporaryEnding}`
  try {
    await moveInto(file, whole, temporary)
  } finally {
    await rm(temporary, { force: true })
  }
}

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

function placeOf({ subfolder }: KeptKind<object>, folder: string, source: string): string {
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

/** The SHA-256 of a text or bytes, in hex. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
