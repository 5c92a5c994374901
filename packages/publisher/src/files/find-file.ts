import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'

/** What stands at a place; undefined where nothing does. What the system will not tell is an error, as nobody knows what it means. */
export function findFile(path: string): Promise<Stats | undefined> {
  return stat(path).catch(ignoreMissing)
}

/** Takes the error that nothing is at a place for an answer, and no other. */
export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (!isMissing(error)) throw error
}

/** Whether an error says that nothing is at a place. */
export function isMissing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR'
}
