import { basename } from 'node:path'
import { type CsvReading, type CsvRow, readCsv, total } from '@iom-feed/core'
import { createProblem, quote, type Reading, type SourceProblem } from '../reading/source-problem.ts'
import { suggest } from '../reading/suggest.ts'
import { decisions, type ReviewCells, type ReviewColumn, reviewColumns } from './review-columns.ts'

/** A row of the review file. */
export interface ReviewRow {
  /** As it is written, with what ends its last line. */
  readonly raw: string
  readonly row: number
  readonly line: number
  /** In the order of the file's columns. */
  readonly cells: readonly string[]
  readonly named: ReviewCells
  /** Of a row that cannot be read nobody knows what was decided. */
  readonly state: (typeof decisions)[number] | 'undecided' | 'unreadable'
}

/** The review file, as it is written. */
export interface ReviewTable {
  /** What stands before the first row: the column names. */
  readonly head: string
  readonly headRow: number
  readonly columns: readonly string[]
  readonly delimiter: CsvReading['delimiter']
  readonly rows: readonly ReviewRow[]
}

/**
 * Reads the text of a review file, row by row, so that each can be kept byte for byte.
 *
 * Without all of its columns it is not understood as a whole, and has no value; what is wrong with a row costs that row.
 *
 * @param text As it is stored, its ends of lines included.
 */
export function readReview(text: string, file: string): Reading<ReviewTable> {
  const { delimiter, rows, broken } = readCsv(text)
  const [header, ...others] = rows
  const refused =
    header && !broken.some(({ row }) => row < header.row) ? checkColumns(header, file) : [noHeader(file)]
  if (!header || refused.length > 0) return { problems: refused }
  const columns = header.cells
  const slices = sliceRows(text, [header, ...others, ...broken])
  const problems: SourceProblem[] = []
  const ids = new Map<string, number>()
  const read = [...others, ...broken.map((place) => ({ ...place, cells: [] }))]
    .sort((one, other) => one.row - other.row)
    .map((row): ReviewRow => {
      const named = nameCells(row.cells, columns)
      const problem = refuseRow(row, named, columns, ids, file)
      if (problem) problems.push(problem)
      else if (named.id) ids.set(named.id, row.row)
      const state = problem ? 'unreadable' : ((named.decision || 'undecided') as ReviewRow['state'])
      return { ...row, raw: slices.get(row.row) ?? '', named, state }
    })
  const head = slices.get(header.row) ?? ''
  return { value: { head, headRow: header.row, columns, delimiter, rows: read }, problems }
}

/** Names what is wrong in a cell of a row: `Cannot read "value" in row 5 of "returns-review.csv": …`. */
export function refuseCell(
  { row, line }: Pick<ReviewRow, 'row' | 'line'>,
  file: string,
  column: string | undefined,
  parts: { readonly expected: string; readonly got: string },
): SourceProblem {
  const place = `row ${row} of "${basename(file)}"`
  const subject = column === undefined ? `read ${place}` : `read "${column}" in ${place}`
  return createProblem(subject, { file, line, path: column, ...parts })
}

/** The text of a cell for a message; not where it could be a count that is not free, be it only because a row has slipped. */
export function showCell(named: ReviewCells, column: ReviewColumn): string {
  const { confidentiality, group = total } = named
  const isFree = confidentiality === 'F' && group === total
  const text = named[column] ?? ''
  return isFree || !/\p{N}/u.test(text) ? quote(text) : 'something else (not shown, as the count is not free)'
}

function noHeader(file: string): SourceProblem {
  const parts = { file, line: 1, expected: 'a row of column names', got: 'nothing that can be read as one' }
  return createProblem('read the review file', parts)
}

function checkColumns({ cells, line }: CsvRow, file: string): SourceProblem[] {
  const missing = reviewColumns.filter((column) => !cells.includes(column))
  const twice = reviewColumns.filter((column) => cells.indexOf(column) !== cells.lastIndexOf(column))
  const unknown = cells.filter((cell) => !(reviewColumns as readonly string[]).includes(cell))
  const refuse = (expected: string, got: string) =>
    createProblem('read the column names', { file, line, expected, got })
  return [
    ...missing.map((column) => {
      const near = suggest(column, unknown)
      return refuse(`a column "${column}"`, near === undefined ? 'none' : quote(near))
    }),
    ...twice.map((column) => refuse(`one column "${column}"`, 'several')),
  ]
}

function nameCells(cells: readonly string[], columns: readonly string[]): ReviewCells {
  const named = reviewColumns.map((column) => [column, cells[columns.indexOf(column)] ?? ''])
  return Object.fromEntries(named.filter(([, cell]) => cell !== ''))
}

function refuseRow(
  { cells, ...place }: CsvRow,
  named: ReviewCells,
  columns: readonly string[],
  ids: ReadonlyMap<string, number>,
  file: string,
): SourceProblem | undefined {
  const { decision, id } = named
  if (cells.length === 0) {
    const expected = 'quotes that begin and end with their cell, and are doubled within it'
    return refuseCell(place, file, undefined, { expected, got: 'others' })
  }
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== '')) {
    const parts = { expected: `${columns.length} cells`, got: String(cells.length) }
    return refuseCell(place, file, undefined, parts)
  }
  if (decision !== undefined && !(decisions as readonly string[]).includes(decision)) {
    const near = suggest(decision, decisions)
    const expected = near === undefined ? `one of ${decisions.join(', ')}, or nothing` : quote(near)
    return refuseCell(place, file, 'decision', { expected, got: showCell(named, 'decision') })
  }
  const first = ids.get(id ?? '')
  if (first === undefined) return undefined
  const parts = { expected: 'an id of its own', got: `${quote(id)}, which row ${first} has` }
  return refuseCell(place, file, 'id', parts)
}

/** What of a text belongs to each row, by its number; empty rows belong to the one before them, the first ones to the first. */
function sliceRows(text: string, rows: readonly Pick<CsvRow, 'row' | 'line'>[]): ReadonlyMap<number, string> {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  const sorted = [...rows].sort((one, other) => one.row - other.row)
  return new Map(
    sorted.map(({ row, line }, index) => {
      const from = index === 0 ? 0 : line - 1
      return [row, lines.slice(from, (sorted[index + 1]?.line ?? Number.POSITIVE_INFINITY) - 1).join('')]
    }),
  )
}
