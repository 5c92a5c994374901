import { readFile, stat } from 'node:fs/promises'
import { createProblem, type Reading } from './source-problem.ts'

/** Larger files are refused: no post, vocabulary or table of an office comes near. */
const largestFile: number = 4 * 1024 * 1024

/**
 * Reads a file as UTF-8 text, without its byte order mark and with `\n` at the ends of all lines.
 *
 * Text in another encoding is a problem that names the line, and not a text with � in it.
 */
export async function readText(file: string, limit: number = largestFile): Promise<Reading<string>> {
  const refuse = (expected: string, got: string, line?: number): Reading<string> => ({
    problems: [createProblem('read the file', { file, line, expected, got })],
  })
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > limit) return refuse(`at most ${limit.toLocaleString('en')} bytes`, size.toLocaleString('en'))
    bytes = await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return refuse('a file', 'nothing at this place')
    if (code === 'EISDIR') return refuse('a file', 'a folder')
    return refuse('a file that may be read', code ?? String(error))
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { value: text.replaceAll(/\r\n?/g, '\n'), problems: [] }
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes)
    const line = lossy.slice(0, lossy.indexOf('\uFFFD')).split(/\r\n?|\n/).length
    return refuse('text in UTF-8', 'bytes of another encoding', line)
  }
}
