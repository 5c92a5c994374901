import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Makes a folder unless it is there.
 *
 * It is filled aside and then moved into place, so that a run that was cut off leaves no half of it there, and of two
 * runs at once the first wins.
 */
export async function makeOnce(folder, fill) {
  if (existsSync(folder)) return
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(join(dirname(folder), 'draft-'))
  try {
    await fill(draft)
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
