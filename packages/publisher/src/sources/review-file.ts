import { stat } from 'node:fs/promises'
import { readTable, type TableEncoding } from '../reading/read-table-text.ts'
import type { Reading } from '../reading/source-problem.ts'
import { type ConfirmedRows, readConfirmedRows } from './confirmed-rows.ts'
import { type ReviewTable, readReview } from './read-review.ts'

/** A review file, and how it was stored. */
export interface StoredReview extends TableEncoding {
  readonly table: ReviewTable
}

/** Reads a review file; without a value and a problem there is none yet. */
export async function readReviewFile(file: string): Promise<Reading<StoredReview>> {
  const isThere = await stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
  if (!isThere) return { problems: [] }
  const stored = await readTable(file)
  if (!stored.value) return { problems: stored.problems }
  const { text, ...encoding } = stored.value
  const { value: table, problems } = readReview(text, file)
  return table ? { value: { table, ...encoding }, problems } : { problems }
}

/** What persons have confirmed in a review file; nothing where there is none yet. */
export async function readConfirmed(file: string): Promise<ConfirmedRows> {
  const { value, problems } = await readReviewFile(file)
  if (!value) return { observations: [], comparisons: [], problems }
  const confirmed = readConfirmedRows(value.table, file)
  return { ...confirmed, problems: [...problems, ...confirmed.problems] }
}
