import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface FolderSize {
  readonly files: number
  /** Of all of them together. */
  readonly bytes: number
}

/** Counts the files of a folder and its subfolders; none where there is no folder. */
export async function sizeOf(folder: string): Promise<FolderSize> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = found.filter((entry) => entry.isFile())
  let bytes = 0
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size
  return { files: files.length, bytes }
}
