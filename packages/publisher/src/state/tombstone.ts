import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { findFile } from '../files/find-file.ts'
import { replaceFile } from '../files/replace-file.ts'
import { choice, type Field, list, record } from '../reading/fields.ts'
import { readJson } from '../reading/read-json.ts'
import { readText } from '../reading/read-text.ts'
import { createProblem, type Reading } from '../reading/source-problem.ts'

/** What can be taken out of a document. An observation is a count, which figures and data files state. */
export const withdrawnKinds = ['post', 'campaign', 'figure', 'observation'] as const

export type WithdrawnKind = (typeof withdrawnKinds)[number]

/**
 * What a withdrawn thing may be known by: the id of its kind, and of a post also its address. Of one that goes with its translations, also
 * the entry that they share, and the addresses that a `translation` names.
 */
export type KeyKind = WithdrawnKind | 'address' | 'entry' | 'translation'

/** Something that was taken out of the document, and is not to come back. */
export interface Tombstone {
  /** Hashes of what it is known by. They alone are published, so they alone are left where the state was lost. */
  readonly keys: readonly string[]
  readonly kind?: WithdrawnKind
  readonly id?: string
  /** When it was withdrawn, in RFC 3339. */
  readonly when?: string
  /** For people; it goes nowhere. */
  readonly reason?: string
}

/** The hash of an id: who has the id can ask for it, and nobody can read it. 64 bits, so that no two of a million posts share one. */
export function keyOf(kind: KeyKind, id: string): string {
  return createHash('sha256').update(`${kind} ${id}`).digest('hex').slice(0, 16)
}

const format = 'withdrawn 1'

const text = v.string() as Field<string>

const schema = record<{ readonly iomFeed: string; readonly withdrawn: Tombstone[] }>(
  'a list of what is withdrawn',
  {
    iomFeed: v.literal(format) as unknown as Field<string>,
    withdrawn: v.array(
      record<Tombstone>('what is withdrawn', {
        keys: list('hashes', v.pipe(text, v.regex(/^[0-9a-f]{16}$/)) as Field<string>),
        kind: v.optional(choice(withdrawnKinds)),
        id: v.optional(text),
        when: v.optional(text),
        reason: v.optional(text),
      }),
    ),
  },
)

/** Where the tombstones of a state folder are. */
function tombstoneFile(state: string): string {
  return join(state, 'withdrawn.json')
}

/** What has been withdrawn; neither a value nor a problem where the state says nothing of it. */
export async function readTombstones(state: string): Promise<Reading<readonly Tombstone[]>> {
  const file = tombstoneFile(state)
  if (!(await findFile(file))) return { problems: [] }
  const { value, problems } = await readText(file)
  if (value === undefined) return { problems }
  const read = readJson(value, file, 'read what is withdrawn')
  if (read.problems.length > 0) return { problems: read.problems }
  const checked = v.safeParse(schema, read.value)
  if (checked.success) return { value: checked.output.withdrawn, problems: [] }
  const parts = { file, expected: 'a file that iom-feed wrote', got: 'a broken or foreign one' }
  return { problems: [createProblem('read what is withdrawn', parts)] }
}

/** Keeps what has been withdrawn, in place of what was kept before. */
export async function writeTombstones(state: string, tombstones: readonly Tombstone[]): Promise<void> {
  await mkdir(state, { recursive: true })
  const text = JSON.stringify({ iomFeed: format, withdrawn: tombstones }, undefined, 2)
  await replaceFile(tombstoneFile(state), Buffer.from(`${text}\n`))
}

/** Tombstones of several places, those of one thing once: the first that says most of it. */
export function joinTombstones(...lists: readonly (readonly Tombstone[])[]): readonly Tombstone[] {
  const known = new Set<string>()
  return lists.flat().filter(({ keys }) => {
    const isNew = keys.some((key) => !known.has(key))
    for (const key of keys) known.add(key)
    return isNew
  })
}
