import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { compress } from './compress.ts'
import { findFile, ignoreMissing } from './find-file.ts'
import { guardOutput } from './guard-output.ts'
import { mapInOrder } from './map-in-order.ts'
import type { OutputFile } from './output-file.ts'
import { hashedFolders, hashInPath, roleAt } from './output-path.ts'
import { isWritten, moveInto } from './replace-file.ts'

/** How long a hashed file outlives the last reference to it, in milliseconds: a day, as long as it may be cached. */
export const graceTime: number = 24 * 60 * 60 * 1000

export interface WrittenOutput {
  /** Files of which at least a byte changed. */
  readonly written: readonly string[]
  /** Hashed files that nothing has referred to for longer than the grace time. */
  readonly removed: readonly string[]
}

export interface WriteOptions {
  /** How long hashed files stay that nothing refers to any more, in milliseconds; without it, `graceTime`. */
  readonly grace?: number
  /** Hears how many of the files that are not roots are there. */
  readonly onProgress?: (done: number, total: number) => void
}

/** No grace: what nothing refers to goes at once, whatever the clock says. */
export const noGrace: number = Number.NEGATIVE_INFINITY

/**
 * Writes files into a folder so that a reader never sees a half of anything.
 *
 * Hashed files come first, several at a time; once all are there, the roots that refer to them, in their order. Each goes through a
 * temporary file that is renamed. A file that is as it should be is not touched. Only our own files are ever removed: those whose names hold the hash of their bytes.
 *
 * @param now in milliseconds since 1970; the grace time is counted to it
 * @throws {OutputRefusal} Where a file does not belong into a document, or a link is in its way; then nothing is written.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  now: number,
  { grace = graceTime, onProgress }: WriteOptions = {},
): Promise<WrittenOutput> {
  await guardOutput(folder, files)
  await mkdir(folder, { recursive: true })
  await removeLeftovers(folder, now, grace)
  const current = new Set(files.map(({ path }) => path))
  const stale = await listStale(folder, current)
  const written: string[] = []
  const workshop = await mkdtemp(join(folder, workshopPrefix))
  try {
    const write = createWriter(folder, workshop)
    const referred = files.filter(({ role }) => role !== 'root')
    let done = 0
    const changed = await mapInOrder(
      referred,
      async (file) => {
        const isChanged = await writeCompressed(folder, file, write)
        onProgress?.(++done, referred.length)
        return isChanged
      },
      width,
    )
    written.push(...referred.filter((_, index) => changed[index]).map(({ path }) => path))
    await markDropped(folder, stale, now)
    for (const { path, bytes, role } of files) {
      if (role === 'root' && (await write(path, bytes))) written.push(path)
    }
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  return { written, removed: await removeOld(folder, stale, now, grace) }
}

/** Files on their way at a time: enough to compress on all cores while others wait for the disk. */
const width = 16

/** Where files are made before they are moved to their places: a folder beside them, as a move is atomic within one disk only. */
const workshopPrefix = '.iom-feed-'

async function removeLeftovers(folder: string, now: number, grace: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(workshopPrefix)) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (now - mtimeMs > grace) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Writes a file, and says whether its bytes changed. */
type Write = (path: string, bytes: Uint8Array) => Promise<boolean>

function createWriter(folder: string, workshop: string): Write {
  let made = 0
  return async (path, bytes) => {
    const place = join(folder, path)
    if (await isWritten(place, bytes)) return false
    await mkdir(dirname(place), { recursive: true })
    await moveInto(place, bytes, join(workshop, String(made++)))
    return true
  }
}

/** A file and, beside it, what a web server may send in its place. */
async function writeCompressed(
  folder: string,
  { path, bytes, role }: OutputFile,
  write: Write,
): Promise<boolean> {
  const beside = [`${path}.br`, `${path}.gz`]
  if (role === 'packed') return write(path, bytes)
  const there = await Promise.all([path, ...beside].map((name) => findFile(join(folder, name))))
  if (there.every(Boolean) && (await isWritten(join(folder, path), bytes))) return false
  for (const name of beside) await rm(join(folder, name), { force: true })
  await write(path, bytes)
  const { br, gz } = await compress(bytes, role)
  await write(`${path}.br`, br)
  await write(`${path}.gz`, gz)
  return true
}

/** The name of a hashed file, wherever it stands in a text. */
const anyHashedName = /\w+\.[0-9a-f]{12}\.json|\b[0-9a-f]{12}(?:-\d+\.webp|\.html)/g

/**
 * Our hashed files that are none of the current ones: the names hold the hash, and the bytes agree, so that nothing of anybody else is
 * taken for ours.
 */
async function listStale(folder: string, current: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = []
  for (const within of hashedFolders) {
    const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(ignoreMissing)
    const paths = (entries ?? []).filter((entry) => entry.isFile()).map(({ name }) => `${within}/${name}`)
    for (const path of paths.sort()) {
      const hash = hashInPath(path)
      if (hash === undefined || current.has(path)) continue
      const bytes = await readFile(join(folder, path))
      if (createHash('sha256').update(bytes).digest('hex').startsWith(hash)) found.push(path)
    }
  }
  return found
}

/** Starts the grace time of the hashed files that the present roots lead to and the next ones will not. */
async function markDropped(folder: string, stale: readonly string[], now: number): Promise<void> {
  const embedded = (await readdir(join(folder, 'embed')).catch(ignoreMissing)) ?? []
  const roots = ['feed.json', ...embedded.map((name) => `embed/${name}`).filter(roleAt)]
  const texts = new Map<string, string>()
  for (const path of [...roots, ...stale]) {
    texts.set(path, (await readFile(join(folder, path), 'utf8').catch(ignoreMissing)) ?? '')
  }
  const paths = new Map(stale.map((path) => [basename(path), path]))
  const reached = new Set(roots)
  // A set that grows while it is gone through is gone through to its new end.
  for (const from of reached) {
    for (const name of (texts.get(from) ?? '').match(anyHashedName) ?? []) {
      const path = paths.get(name)
      if (path !== undefined) reached.add(path)
    }
  }
  for (const root of roots) reached.delete(root)
  const time = new Date(now)
  for (const path of reached) await utimes(join(folder, path), time, time)
}

async function removeOld(
  folder: string,
  stale: readonly string[],
  now: number,
  grace: number,
): Promise<string[]> {
  const removed: string[] = []
  for (const path of stale) {
    const { mtimeMs } = await stat(join(folder, path))
    if (now - mtimeMs <= grace) continue
    // The file itself last: by it the next run finds what a kill left.
    for (const name of [`${path}.br`, `${path}.gz`, path]) await rm(join(folder, name), { force: true })
    removed.push(path)
  }
  return removed
}
