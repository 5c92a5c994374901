import { isUtf8 } from 'node:buffer'
import { readBytes } from './read-bytes.ts'
import { decodeAsWritten, withLineFeeds } from './read-text.ts'
import { createProblem, type Reading } from './source-problem.ts'

/** Tables of many years, countries and groups are larger than what people write by hand. */
export const largestTable: number = 64 * 1024 * 1024

/** How a table is stored as bytes. */
export interface TableEncoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Whether a byte order mark stands before the text. */
  readonly hasMark: boolean
}

/** A table as a text, its ends of lines as they are, and how it was stored. */
export interface StoredTable extends TableEncoding {
  readonly text: string
}

/**
 * Reads a table that a spreadsheet wrote as text: UTF-8, UTF-16 or Windows-1252.
 *
 * Spreadsheets do not say which it is. UTF-16 is known by its byte order mark, or by the zeros between the letters of its column names;
 * Windows-1252, in which Excel saves "CSV" in Finland, is what is neither.
 */
export async function readTable(file: string): Promise<Reading<StoredTable>> {
  const { value, problems } = await readBytes(file, largestTable)
  return value ? decodeTable(value, file) : { problems }
}

/** Reads the text of a table as `readTable` does, with `\n` at the ends of all lines. */
export async function readTableText(file: string): Promise<Reading<string>> {
  const { value, problems } = await readTable(file)
  return value ? { value: withLineFeeds(value.text), problems } : { problems }
}

function decodeTable(bytes: Uint8Array, file: string): Reading<StoredTable> {
  if (isWorkbook(bytes)) {
    const parts = { file, expected: 'text, as spreadsheets save it as CSV', got: 'a workbook' }
    return { problems: [createProblem('read the table', parts)] }
  }
  const read = (encoding: TableEncoding['encoding']): Reading<StoredTable> => {
    const { value: text, problems } = decodeAsWritten(bytes, file, encoding)
    return text === undefined
      ? { problems }
      : { value: { text, encoding, hasMark: hasMark(bytes) }, problems }
  }
  const wide = wideEncoding(bytes)
  if (wide !== undefined || isUtf8(bytes)) return read(wide ?? 'utf-8')
  const narrow = read('windows-1252')
  return hasControls(narrow.value?.text ?? '') ? read('utf-8') : narrow
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  )
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return undefined
}

/** XLSX and ODS are ZIP archives. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** Bytes that Windows-1252 has no letter for, and that stand in no text. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\r\n]/u.test(text)
}
