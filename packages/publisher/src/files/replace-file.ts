import { randomUUID } from 'node:crypto'
import { open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { findFile, ignoreMissing } from './find-file.ts'

/** Writes a file through a temporary one beside it, so that a kill leaves the old or the new; says whether a byte changed. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<boolean> {
  // A link keeps leading where it led.
  const place = (await realpath(file).catch(ignoreMissing)) ?? file
  if (await isWritten(place, bytes)) return false
  const { mode } = (await findFile(place)) ?? {}
  const temporary = `${place}.${randomUUID()}.tmp`
  try {
    await moveInto(place, bytes, temporary, mode)
  } finally {
    await rm(temporary, { force: true })
  }
  return true
}

/** Whether a file has these bytes and no others. */
export async function isWritten(file: string, bytes: Uint8Array): Promise<boolean> {
  const found = await readFile(file).catch(() => undefined)
  return found !== undefined && Buffer.compare(found, bytes) === 0
}

/**
 * Writes bytes to a temporary file and, once they are on the disk, moves it to its place on the same disk.
 *
 * @param mode Who may read and write it, as of the file before it.
 */
export async function moveInto(
  place: string,
  bytes: Uint8Array,
  temporary: string,
  mode?: number,
): Promise<void> {
  const file = await open(temporary, 'w')
  try {
    if (mode !== undefined) await file.chmod(mode & 0o777)
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, place)
}
