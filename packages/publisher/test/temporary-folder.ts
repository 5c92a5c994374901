import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

/** A folder that goes when the test is over, with these files in it. */
export async function temporaryFolder(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iom-feed-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  await writeFiles(folder, files)
  return folder
}

/** Writes files into a folder, in their order. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** The sample office: six posts in five entries, two campaigns, three figures. */
export const fixture: string = join(import.meta.dirname, 'fixture')

/** A copy of the sample office, to break. */
export async function copyFixture(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context)
  await cp(fixture, folder, { recursive: true })
  return folder
}

/** The files of a folder, by path, in order. At once, as tests read thousands of them, for which promises take longer than the disk. */
export function readTree(folder: string): Record<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, Buffer] => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(path),
    ])
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether two folders have the same files, byte for byte. */
export function isSameTree(
  one: Readonly<Record<string, Buffer>>,
  other: Readonly<Record<string, Buffer>>,
): boolean {
  const files = Object.entries(one)
  return (
    files.length === Object.keys(other).length && files.every(([path, bytes]) => other[path]?.equals(bytes))
  )
}

/** When each file of a folder was last changed, in milliseconds. */
export async function readTimes(folder: string): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const path of Object.keys(readTree(folder))) times[path] = (await stat(join(folder, path))).mtimeMs
  return times
}
