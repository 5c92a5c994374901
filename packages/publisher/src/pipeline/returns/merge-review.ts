import { writeCsv } from '@iom-feed/core'
import type { ReviewRow, ReviewTable } from '../../sources/read-review.ts'
import { evidenceColumns, type ReviewCells, reviewColumns } from '../../sources/review-columns.ts'
import { type ProposedRow, proposedId } from './propose-rows.ts'

/** A review file with what posts state now, and what became of its rows. */
export interface MergedReview {
  readonly text: string
  readonly added: number
  readonly refreshed: number
  readonly removed: number
  /** Rows that nobody has decided on. */
  readonly open: number
  /** Confirmed or rejected. */
  readonly decided: number
  /** Decided rows of which no post states any more what they were read from. */
  readonly vanished: readonly ReviewRow[]
}

/**
 * Merges proposals into a review file.
 *
 * Rows that were decided, that a person added and that cannot be read stay byte for byte where they are. Of an undecided proposal
 * the evidence is written anew, and what a person may have put right stays; it goes where no post states it any more. New ones come at the end. Merging the same again changes nothing.
 *
 * @param table What is there; absent where there is no file yet.
 * @param mayBeIncomplete Whether posts could not be read: nothing is then known to have gone.
 */
export function mergeReview(
  table: ReviewTable | undefined,
  proposals: readonly ProposedRow[],
  mayBeIncomplete = false,
): MergedReview {
  const rows = table?.rows ?? []
  const byId = new Map(proposals.flatMap((proposal) => proposal.ids.map((id) => [id, proposal])))
  const settled = new Set(rows.flatMap(settledIds).map((id) => byId.get(id)))
  const open = new Set(proposals.filter((proposal) => !settled.has(proposal)))
  const write = createWriter(table)
  const renew = (row: ReviewRow): string | undefined => {
    const id = row.named.id ?? ''
    if (row.state !== 'undecided' || !isProposed(id)) return row.raw
    const proposal = byId.get(id)
    if (!proposal) return mayBeIncomplete ? row.raw : undefined
    // Another row may be of the same proposal, as a translation states it too.
    return open.delete(proposal) ? write.again(row, proposal.cells) : undefined
  }
  const renewed = rows.map(renew)
  const kept = renewed.filter((raw) => raw !== undefined)
  const added = [...open].map(({ cells }) => write.anew(cells))
  const decided = rows.filter(({ state }) => state === 'confirmed' || state === 'rejected')
  const removed = rows.length - kept.length
  const hasVanished = ({ named: { id = '' } }: ReviewRow) => isProposed(id) && !byId.has(id)
  return {
    text: [table?.head ?? write.head, ...kept, ...added].map(write.ended).join(''),
    added: added.length,
    refreshed: renewed.filter((raw, index) => raw !== undefined && raw !== rows[index]?.raw).length,
    removed,
    open: rows.filter(({ state }) => state === 'undecided').length - removed + added.length,
    decided: decided.length,
    vanished: mayBeIncomplete ? [] : decided.filter(hasVanished),
  }
}

/** The proposals that a row settles: of one that cannot be read, those whose ids stand in it. */
function settledIds({ state, named, raw }: ReviewRow): readonly string[] {
  if (state === 'undecided') return []
  return state === 'unreadable' ? (raw.match(proposedId) ?? []) : [named.id ?? '']
}

function isProposed(id: string): boolean {
  return id.match(proposedId)?.[0] === id
}

/** Writes rows with the columns, the delimiter and the ends of lines of a file. */
function createWriter(table: ReviewTable | undefined) {
  const { columns = reviewColumns, delimiter = ',' } = table ?? {}
  const end = /\r\n|\r|\n/.exec(table?.head ?? '')?.[0] ?? '\r\n'
  const line = (cells: readonly string[]) => writeCsv([cells], { delimiter }).slice(0, -2) + end
  const isOurs = (column: string): column is keyof ReviewCells =>
    (reviewColumns as readonly string[]).includes(column)
  return {
    head: line(columns),
    anew: (cells: ReviewCells) => line(columns.map((column) => (isOurs(column) && cells[column]) || '')),
    /** A row with new evidence; as it is where that says the same. What is stated is the same for the same id. */
    again({ raw, cells: old }: ReviewRow, cells: ReviewCells): string {
      const renewed = columns.map((column, index) =>
        isOurs(column) && evidenceColumns.includes(column) ? (cells[column] ?? '') : (old[index] ?? ''),
      )
      return renewed.every((cell, index) => sameCell(cell, old[index] ?? '')) ? raw : line(renewed)
    },
    ended: (text: string) => (/[\r\n]$/.test(text) ? text : text + end),
  }
}

/** Spreadsheets change the ends of lines within a cell. */
function sameCell(one: string, other: string): boolean {
  return one.replaceAll(/\r\n?/g, '\n') === other.replaceAll(/\r\n?/g, '\n')
}
