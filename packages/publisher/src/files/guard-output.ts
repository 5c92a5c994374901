import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ignoreMissing } from './find-file.ts'
import type { OutputFile } from './output-file.ts'
import { hashedFolders, roleAt } from './output-path.ts'

/** What cannot be written, or not where it belongs; nothing has been written then. */
export class OutputRefusal extends Error {
  override readonly name = 'OutputRefusal'
}

/**
 * Makes sure that files go where files of a document belong, and nowhere else: not out of the folder, not over each other, and not
 * through a link, which could lead anywhere.
 *
 * The folder itself may be a link: that is whoever named it who says where.
 *
 * @throws {OutputRefusal} Where one does not.
 */
export async function guardOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  const paths = files.flatMap(writtenPaths)
  refuseClashes(paths)
  const folders = new Set([...hashedFolders, ...paths.flatMap(parentsOf)])
  const taken = new Set([...paths, ...folders])
  for (const within of ['', ...folders]) {
    const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(ignoreMissing)
    for (const entry of (entries ?? []).filter((one) => one.isSymbolicLink())) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      const expected = `a ${folders.has(path) ? 'folder' : 'file'}`
      if (taken.has(path)) refuse(join(folder, path), expected, 'a link; remove it')
    }
  }
}

/** Some file systems see no case. */
function refuseClashes(paths: readonly string[]): void {
  const places = new Map<string, string>()
  for (const path of paths) {
    const other = places.get(path.toLowerCase())
    if (other !== undefined) refuse(path, 'a path of its own', `that of ${JSON.stringify(other)}`)
    places.set(path.toLowerCase(), path)
  }
}

/** The paths that a file and its compressed forms are written to. */
function writtenPaths({ path, role }: OutputFile): string[] {
  if (roleAt(path) !== role) refuse(path, `the path of a ${role} file of a document`, 'another')
  return role === 'hashed' || role === 'versioned' ? [path, `${path}.br`, `${path}.gz`] : [path]
}

/** The folders on the way to a file, the outermost first, so that no link is gone through before it is seen. */
function parentsOf(path: string): string[] {
  const parent = dirname(path)
  return parent === '.' ? [] : [...parentsOf(parent), parent]
}

function refuse(path: string, expected: string, got: string): never {
  throw new OutputRefusal(`Cannot write ${JSON.stringify(path)}: expected ${expected}, got ${got}`)
}
