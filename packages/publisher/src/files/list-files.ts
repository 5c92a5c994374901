import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files of a folder and its subfolders whose names end in one of `endings`, as absolute paths.
 *
 * The order is that of the names' code units, so it is the same on every machine. Names that begin with a dot are passed over;
 * a link to a file is followed, one to a folder is not, so that no circle is walked. A link to nothing counts as a file, so that
 * whoever reads it tells.
 */
export async function listFiles(folder: string, endings: readonly string[]): Promise<string[]> {
  const found: string[] = []
  const walk = async (path: string): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const place = join(path, entry.name)
      if (entry.isDirectory()) await walk(place)
      else if (!endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) continue
      else if (entry.isFile() || (await leadsToFile(place))) found.push(place)
    }
  }
  await walk(folder)
  return found.sort((one, other) => (one < other ? -1 : 1))
}

async function leadsToFile(link: string): Promise<boolean> {
  const target = await stat(link).catch(() => undefined)
  return target?.isFile() ?? true
}
