import { execFile } from 'node:child_process'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Corpus, makeCorpus } from '../corpus/make-corpus.ts'
import { writeCorpus } from '../corpus/write-corpus.ts'
import { compressingNothing } from './build-command.ts'
import { type BuildRun, type Cost, runBuild } from './run-build.ts'
import { type FolderSize, sizeOf } from './size-of.ts'

/** What one round of builds of a document took, one after the other. */
export interface DocumentRound {
  /** From nothing. */
  readonly full: BuildRun
  /** The same, with nothing compressed. */
  readonly uncompressed: BuildRun
  /** With a newest post that the one before had not. */
  readonly further: BuildRun
  /** With nothing new. */
  readonly unchanged: BuildRun
  /** Whether a file was touched by that. */
  readonly isTouched: boolean
  /** The files of the document written and nothing else. */
  readonly raw: Cost
  /** The same, waiting for the disk after each, as the publisher does. */
  readonly rawSynced: Cost
}

/** The size is that of the document with the newest post. */
export interface DocumentMeasurement extends FolderSize {
  readonly posts: number
  readonly rounds: readonly DocumentRound[]
}

export interface DocumentOptions {
  /** Where the document is left, and what it is made of. */
  readonly out: string
  readonly corpus: string
  readonly rounds: number
  readonly tell: (text: string) => void
}

/** Builds a document of so many posts, and one of one more, in rounds. */
export async function measureDocument(
  posts: number,
  { out, corpus, rounds, tell }: DocumentOptions,
): Promise<DocumentMeasurement> {
  const { before, after } = makeCorpora(posts)
  const bare = `${out}.uncompressed`
  const measured: DocumentRound[] = []
  for (let round = 1; round <= rounds; round++) {
    tell(`${posts} posts: round ${round} of ${rounds}`)
    await forget(out, corpus)
    await writeCorpus(before, corpus)
    const full = await runBuild(corpus, out)
    await forget(bare, corpus)
    const uncompressed = await runBuild(corpus, bare, compressingNothing)
    await rm(bare, { recursive: true })
    await writeCorpus(after, corpus)
    const further = await runBuild(corpus, out)
    const times = await readTimes(out)
    const unchanged = await runBuild(corpus, out)
    const isTouched = (await readTimes(out)) !== times
    const raw = await writeRaw(out, 'plain')
    const rawSynced = await writeRaw(out, 'synced')
    measured.push({ full, uncompressed, further, unchanged, isTouched, raw, rawSynced })
  }
  return { posts, ...(await sizeOf(out)), rounds: measured }
}

/** A corpus of so many posts, and one with a newest post more. */
function makeCorpora(count: number): { readonly before: Corpus; readonly after: Corpus } {
  // An entry may have two posts, and the last one is to be a new entry.
  const { posts, concepts } = makeCorpus(count + 2)
  const newest = posts.findLastIndex(
    ({ entry }, place) => place <= count && entry !== posts[place - 1]?.entry,
  )
  return {
    before: { posts: posts.slice(0, newest), concepts },
    after: { posts: posts.slice(0, newest + 1), concepts },
  }
}

/** Removes a document, and what the publisher has kept of its sources. */
async function forget(out: string, corpus: string): Promise<void> {
  for (const folder of [out, join(corpus, '.iom-feed')]) await rm(folder, { recursive: true, force: true })
}

const rawWriter = fileURLToPath(new URL('write-raw.ts', import.meta.url))

async function writeRaw(out: string, mode: 'plain' | 'synced'): Promise<Cost> {
  const copy = `${out}.raw`
  const { stdout } = await promisify(execFile)(process.execPath, [rawWriter, out, copy, mode])
  await rm(copy, { recursive: true })
  return JSON.parse(stdout) as Cost
}

/** When each file and folder was last changed. */
async function readTimes(out: string): Promise<string> {
  const names = (await readdir(out, { recursive: true })).sort()
  const times = await Promise.all(names.map(async (name) => (await stat(join(out, name))).mtimeMs))
  return JSON.stringify([names, times])
}
