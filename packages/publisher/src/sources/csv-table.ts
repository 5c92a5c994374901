import { type CsvError, type Info, parse } from 'csv-parse/sync'
import { createProblem, quote, type Reading, type SourceProblem } from '../reading/source-problem.ts'

/** A row below the column names. */
export interface CsvRow {
  /** The cells that are not empty, by column. */
  readonly cells: Readonly<Record<string, string>>
  /** The line of the file that it begins on. */
  readonly line: number
}

/** A CSV text as rows by column name. A row with too few or too many cells is left out, and named. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** Reads CSV as RFC 4180 has it; a semicolon or a tab may stand for the comma, as spreadsheets in Finland write it. */
export function readCsv(text: string, file: string): Reading<CsvTable> {
  const [header = ''] = text.split('\n', 1)
  const delimiter = [',', ';', '\t'].reduce((best, sign) =>
    count(header, sign) > count(header, best) ? sign : best,
  )
  let records: { readonly record: string[]; readonly info: Info }[]
  try {
    records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number }
    const parts = { file, line: lines, expected: 'CSV', got: `an error (${message})` }
    return { problems: [createProblem('read the table', parts)] }
  }
  const [first, ...rest] = records
  const columns = first?.record ?? []
  const rows: CsvRow[] = []
  const problems: SourceProblem[] = []
  for (const { record, info } of rest) {
    // The parser counts the line that a record ends on; a quoted cell may hold line breaks.
    const line = info.lines - count(record.join(''), '\n')
    if (record.length === columns.length) {
      const filled = record.flatMap((cell, index) => (cell === '' ? [] : [[columns[index] ?? '', cell]]))
      rows.push({ cells: Object.fromEntries(filled), line })
    } else if (record.some((cell) => cell !== '')) {
      const got = `${record.length}, beginning with ${quote(record[0])}`
      problems.push(
        createProblem(`read row ${line}`, { file, line, expected: `${columns.length} cells`, got }),
      )
    }
  }
  return { value: { columns, rows }, problems }
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
