import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Answer, isFileType } from './site-server.ts'

/**
 * Reads all files of a folder, as answers by the path that asks for them.
 *
 * @param folder - Its address; read at once, since a demo's files are few and small.
 * @param at - The path that the folder is served at, as in `/assets/`.
 */
export async function readFiles(folder: URL, at: string): Promise<ReadonlyMap<string, Answer>> {
  const root = fileURLToPath(folder)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, Answer]> => {
        const file = join(parentPath, name)
        const type = extname(name).slice(1)
        if (!isFileType(type)) throw new Error(`Cannot serve "${file}": expected a known type, got "${type}"`)
        return [at + relative(root, file).replaceAll(sep, '/'), { type, body: await readFile(file) }]
      }),
    ),
  )
}
