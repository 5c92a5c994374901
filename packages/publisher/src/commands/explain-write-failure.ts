import { OutputRefusal } from '../files/guard-output.ts'
import { quote } from '../reading/source-problem.ts'

/** Why nothing could be written to a folder; an error that has nothing to do with it goes on. */
export function explainWriteFailure(error: unknown, folder: string): string {
  if (error instanceof OutputRefusal) return error.message
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return `Cannot write to ${quote(folder)}: expected a folder that may be written to, got ${code}`
}
