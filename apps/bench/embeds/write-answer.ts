import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes what a service answers. */
export function writeAnswer(folder: string, name: string, answer: unknown): Promise<void> {
  return writeFile(join(folder, name), JSON.stringify(answer))
}
