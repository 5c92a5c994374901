import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { mapInOrder } from './map-in-order.ts'

/** The hash of each file of a folder, by its path within it, with `/`. */
export async function hashTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const hashes = await mapInOrder(paths, async (path) => {
    return createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex')
  })
  return new Map(paths.map((path, index) => [path, hashes[index] ?? '']))
}

/** The files that were there before and are others now, or gone. */
export function listChanged(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...before].filter(([path, hash]) => after.get(path) !== hash).map(([path]) => path)
}
