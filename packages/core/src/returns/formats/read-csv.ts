import { unguardCell } from './formula.ts'

/** A row of a CSV text that has a cell with something in it. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** Counted from 1 as a spreadsheet does, empty rows included. */
  readonly row: number
  /** The line of the text that it begins on, from 1; cells may hold line breaks. */
  readonly line: number
}

/** A CSV text as rows. */
export interface CsvReading {
  readonly delimiter: Delimiter
  readonly rows: readonly CsvRow[]
  /** Rows that are left out: a quote in them does not end, or something follows it. */
  readonly broken: readonly Omit<CsvRow, 'cells'>[]
}

const delimiters = [',', ';', '\t'] as const

type Delimiter = (typeof delimiters)[number]

/**
 * Reads CSV as RFC 4180 has it.
 *
 * A semicolon or a tab may stand for the comma, a byte order mark before the text, and CRLF, LF or CR at the ends of lines. White
 * space around a cell is dropped, within quotes it stays; empty rows are counted, and dropped. A quote that does not end costs its
 * own line only. Cells that `writeCsv` made harmless come back as they were. Never throws; takes time linear in the text.
 *
 * @param text The whole text. Of the three signs, the one that its first line has most of parts the cells.
 * @returns Rows in their order, with as many cells as each has.
 * @example
 * ```ts
 * import { readCsv } from '@iom-feed/core'
 *
 * const { rows } = readCsv('area;value\nIQ;"2;3"\n')
 * rows[1] // => { cells: ['IQ', '2;3'], row: 2, line: 2 }
 * ```
 */
export function readCsv(text: string): CsvReading {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const delimiter = findDelimiter(text, start)
  const rows: CsvRow[] = []
  const broken: Omit<CsvRow, 'cells'>[] = []
  let place = { row: 1, line: 1 }
  for (let at = start; at < text.length; ) {
    const { cells, end, isBroken } = readRow(text, at, delimiter)
    if (isBroken) broken.push(place)
    else if (cells.some((cell) => cell !== '')) rows.push({ cells, ...place })
    place = { row: place.row + 1, line: place.line + countLines(text, at, end) }
    at = end
  }
  return { delimiter, rows, broken }
}

interface RowReading {
  readonly cells: readonly string[]
  /** Where the next row begins. */
  readonly end: number
  readonly isBroken?: boolean
}

function readRow(text: string, start: number, delimiter: string): RowReading {
  const cells: string[] = []
  for (let at = start; ; ) {
    const cell = readCell(text, at, delimiter)
    if (!cell) return { cells, end: afterLine(text, start), isBroken: true }
    cells.push(unguardCell(cell.text))
    if (text[cell.end] !== delimiter) return { cells, end: afterLine(text, cell.end) }
    at = cell.end + 1
  }
}

/** A cell, and where the sign after it stands; undefined where its quotes are wrong. */
function readCell(text: string, start: number, delimiter: string): { text: string; end: number } | undefined {
  let at = skipSpace(text, start, delimiter)
  if (text[at] !== '"') {
    while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at++
    return { text: text.slice(start, at).trim(), end: at }
  }
  const opening = at
  do {
    at = text.indexOf('"', at + 1)
    if (at < 0) return undefined
    // Two quotes are one that belongs to the cell.
  } while (text[at + 1] === '"' && ++at)
  const end = skipSpace(text, at + 1, delimiter)
  if (end < text.length && text[end] !== delimiter && !isLineEnd(text, end)) return undefined
  return { text: text.slice(opening + 1, at).replaceAll('""', '"'), end }
}

function skipSpace(text: string, start: number, delimiter: string): number {
  let at = start
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at++
  return at
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}

/** Where the line after the one around a place begins. */
function afterLine(text: string, start: number): number {
  let at = start
  while (at < text.length && !isLineEnd(text, at)) at++
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
}

function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at = afterLine(text, at)) count++
  return count
}

/** The sign that the first line has most of outside of quotes. */
function findDelimiter(text: string, start: number): Delimiter {
  const first = start + text.slice(start).search(/[^\s]|$/)
  const header = text.slice(first, afterLine(text, first)).replaceAll(/"[^"]*"/g, '')
  const count = (sign: string) => header.split(sign).length
  return delimiters.reduce<Delimiter>((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}
