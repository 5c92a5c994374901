import { guardCell } from './formula.ts'

/** How a table is written. */
export interface WriteCsvOptions {
  /** What parts the cells; a comma where nothing is said. Spreadsheets in Finland write semicolons. */
  readonly delimiter?: ',' | ';' | '\t'
}

/**
 * Writes CSV as RFC 4180 has it, with cells that no spreadsheet runs.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before it, which `readCsv` takes away again, and so
 * does what would begin a cell where a semicolon or a tab parts them.
 *
 * @param rows The cells of each row.
 * @returns Lines that end with CRLF; no byte order mark.
 * @example
 * ```ts
 * import { writeCsv } from '@iom-feed/core'
 *
 * writeCsv([['area', 'note'], ['IQ', '=1+1'], ['SO', 'a, b']]) // => `area,note\r\nIQ,'=1+1\r\nSO,"a, b"\r\n`
 * ```
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { delimiter = ',' }: WriteCsvOptions = {},
): string {
  return rows.map((cells) => `${cells.map(writeCell).join(delimiter)}\r\n`).join('')
}

function writeCell(text: string): string {
  const safe = guardCell(text)
  return /[",;\t\r\n\uFEFF]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
