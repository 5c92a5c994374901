import type { Observation } from '../observation.ts'
import { checkObservations } from './check-observations.ts'
import type { PlacedObservation } from './contradiction.ts'
import { type ObservationColumn, observationColumns, requiredColumns } from './observation-cells.ts'
import { type ObservationPlace, type ObservationProblem, quoteText } from './observation-problem.ts'
import { type CsvRow, readCsv } from './read-csv.ts'
import { readObservation } from './read-observation.ts'

/** Observations of a file, and what of it could not be used or contradicts itself. */
export interface ObservationsReading {
  /** Each id once, in the order of the file. */
  readonly observations: readonly Observation[]
  /** Where each observation stands, in the same order. */
  readonly places: readonly ObservationPlace[]
  /** In the order of the file. */
  readonly problems: readonly ObservationProblem[]
}

/**
 * Reads observations from a table: CSV with a row of column names, and a row each.
 *
 * Columns stand in any order. `id`, `hostArea`, `measure`, `start`, `end`, `value`, `confidentiality` and `vintage` must be there; where
 * another is not, or is empty, `counterpartArea`, `group` and `scope` are `_T`, `accumulation` is `period`, `qualifier` `exact`, `status` `A`,
 * `sourceName` `office`, and `unit` `persons` (of the measure `destinations`, `countries`). `source` is the id of a post, an address, or both
 * with a space between. Tags of the Humanitarian Exchange Language (HXL) may stand below the names. Never throws.
 *
 * A row that cannot be read is left out and told. Rows that say one thing twice, parts above their total and running totals that fall are
 * told and kept, as nobody knows which row is wrong. A column that is none of these costs the whole table: with a misspelt `qualifier`,
 * `almost 400` would be read as 400. A count that is not free (`confidentiality` `F`, `group` `_T`) is shown in no problem.
 *
 * @param text The text of the table, as `readCsv` reads it.
 * @example
 * ```ts
 * import { readObservationsCsv } from '@iom-feed/core'
 *
 * const { observations, problems } = readObservationsCsv(`id,hostArea,measure,start,end,value,confidentiality,vintage
 * a,FI,returns,2018-05,2018-05,58,F,2018-06-04
 * b,FI,returns,2018-04,2018-04,n/a,F,2018-05-04
 * `)
 * observations[0]?.value // => 58
 * problems.map(({ row, column, code }) => [row, column, code]) // => [[3, 'value', 'not-a-number']]
 * ```
 */
export function readObservationsCsv(text: string): ObservationsReading {
  const { rows, broken } = readCsv(text)
  const [header, ...others] = rows
  const problems = broken.map(refuseQuotes)
  if (!header && problems.length === 0) {
    const empty = { code: 'empty-file', expected: 'a row of column names', got: 'nothing' } as const
    return refuseTable([{ row: 1, line: 1, ...empty }])
  }
  // What stands below column names that cannot be read has no meaning.
  if (!header || (broken[0] && broken[0].row < header.row)) return refuseTable(problems)
  const columns = dropEmptyEnd(header.cells)
  const wrong = checkColumns(columns, header)
  if (wrong.length > 0) return refuseTable(wrong)

  const data = others[0]?.cells.every((cell) => /^(#[a-z].*)?$/i.test(cell)) ? others.slice(1) : others
  if (data.length === 0 && problems.length === 0) {
    const { row, line } = header
    problems.push({ row, line, code: 'no-rows', expected: 'a row below the column names', got: 'none' })
  }
  const placed = data.flatMap((row) => {
    const read = readRow(row, columns as readonly ObservationColumn[])
    problems.push(...read.problems)
    return read.placed ?? []
  })
  const checked = checkObservations(placed)
  return {
    observations: checked.kept.map(({ observation }) => observation),
    places: checked.kept.map(({ place }) => place),
    problems: [...problems, ...checked.problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0)),
  }
}

function refuseTable(problems: readonly ObservationProblem[]): ObservationsReading {
  return { observations: [], places: [], problems }
}

function refuseQuotes({ row, line }: ObservationPlace): ObservationProblem {
  const expected = 'quotes that begin and end with their cell, and are doubled within it'
  return { ...(row && { row }), ...(line && { line }), code: 'broken-quotes', expected, got: 'others' }
}

/** Spreadsheets write cells without a name at the end of a table. */
function dropEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length
  while (cells[length - 1] === '') length--
  return cells.slice(0, length)
}

function checkColumns(found: readonly string[], { row, line }: CsvRow): ObservationProblem[] {
  const known: readonly string[] = observationColumns
  const missing = requiredColumns.filter((column) => !found.includes(column))
  const unknown = found.filter((column) => !known.includes(column))
  const twice = found.filter((column, index) => known.includes(column) && found.indexOf(column) < index)
  const problems: Pick<ObservationProblem, 'code' | 'column' | 'expected' | 'got'>[] = [
    ...missing.map((column) => {
      return { code: 'missing-column', column, expected: `a column "${column}"`, got: 'none' } as const
    }),
    ...unknown.map((name) => {
      const expected = `one of ${known.join(', ')}`
      // Where the names are not there at all, counts stand in their place.
      const isSafe = !/\p{N}/u.test(name)
      const got = isSafe ? quoteText(name) : 'another (not shown, as it may be a count)'
      return { code: 'unknown-column', ...(isSafe && { column: name }), expected, got } as const
    }),
    ...twice.map((column) => {
      return {
        code: 'repeated-column',
        column,
        expected: 'each column once',
        got: quoteText(column),
      } as const
    }),
  ]
  return problems.map((problem) => ({ row, line, ...problem }))
}

function readRow(
  { cells, row, line }: CsvRow,
  columns: readonly ObservationColumn[],
): { readonly placed?: PlacedObservation; readonly problems: readonly ObservationProblem[] } {
  const place = { row, line }
  const filled = dropEmptyEnd(cells)
  if (cells.length < columns.length || filled.length > columns.length) {
    // Of other columns, what stands first may be a count that is not free.
    const beginning = columns[0] === 'id' ? `, beginning with ${quoteText(cells[0] ?? '')}` : ''
    const got = `${cells.length}${beginning}`
    return { problems: [{ ...place, code: 'cell-count', expected: `${columns.length} cells`, got }] }
  }
  const named = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  const { observation, refusals } = readObservation(named)
  return {
    ...(observation && { placed: { observation, place } }),
    problems: refusals.map((refusal) => ({ ...place, ...refusal })),
  }
}
