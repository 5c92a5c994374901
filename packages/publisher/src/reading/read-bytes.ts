import { readFile, stat } from 'node:fs/promises'
import { isMissing } from '../files/find-file.ts'
import { createProblem, createUnreadable, type Reading } from './source-problem.ts'

/** Larger files are refused: no post, vocabulary, table or feed of an office comes near. */
const largestFile: number = 4 * 1024 * 1024

/** Reads a file whose size is within a limit. */
export async function readBytes(file: string, limit: number = largestFile): Promise<Reading<Uint8Array>> {
  const refuse = (expected: string, got: string): Reading<Uint8Array> => ({
    problems: [createProblem('read the file', { file, expected, got })],
  })
  try {
    const { size } = await stat(file)
    if (size > limit) return refuse(`at most ${limit.toLocaleString('en')} bytes`, size.toLocaleString('en'))
    return { value: await readFile(file), problems: [] }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (isMissing(error as NodeJS.ErrnoException)) return refuse('a file', 'nothing at this place')
    if (code === 'EISDIR') return refuse('a file', 'a folder')
    return {
      problems: [createUnreadable('read the file', { file, expected: 'a file that may be read', error })],
    }
  }
}
