import { readBytes } from './read-bytes.ts'
import { createProblem, type Reading } from './source-problem.ts'

/**
 * Reads a file as UTF-8 text, without its byte order mark and with `\n` at the ends of all lines.
 *
 * Text in another encoding is a problem that names the line, and not a text with � in it.
 */
export async function readText(file: string, limit?: number): Promise<Reading<string>> {
  const { value, problems } = await readBytes(file, limit)
  return value ? decodeText(value, file) : { problems }
}

/** Decodes text as `readText` does, in any encoding that browsers know. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  encoding = 'utf-8',
  subject = 'read the file',
): Reading<string> {
  const { value, problems } = decodeAsWritten(bytes, file, encoding, subject)
  return value === undefined ? { problems } : { value: withLineFeeds(value), problems }
}

/** Decodes text with its ends of lines as they are, without its byte order mark. */
export function decodeAsWritten(
  bytes: Uint8Array,
  file: string,
  encoding = 'utf-8',
  subject = 'read the file',
): Reading<string> {
  try {
    return { value: new TextDecoder(encoding, { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const lossy = new TextDecoder(encoding).decode(bytes)
    const line = lossy.slice(0, lossy.indexOf('\uFFFD')).split(/\r\n?|\n/).length
    const expected = `text in ${encoding.toUpperCase()}`
    const parts = { file, line, expected, got: 'bytes of another encoding' }
    return { problems: [createProblem(subject, parts)] }
  }
}

/** A text with `\n` at the ends of all lines. */
export function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}
