import { realpath } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { contains } from './contains.ts'

/**
 * Why a folder must not be written to; undefined where it may.
 *
 * An output folder holds nothing of the sources and is within none of them, so that no build can touch what an editor wrote.
 *
 * @param sources files and folders, the folder of the config file among them
 */
export async function refuseOutputFolder(
  folder: string,
  home: string,
  sources: readonly string[],
): Promise<string | undefined> {
  const out = await resolveLinks(folder)
  if (contains(out, await resolveLinks(home))) return 'a folder that holds the config file'
  for (const source of sources) {
    const place = await resolveLinks(source)
    if (contains(place, out) || contains(out, place))
      return `a folder that shares files with ${JSON.stringify(source)}`
  }
  return undefined
}

/**
 * Why a folder must not be what the state is kept in; undefined where it may.
 *
 * It may lie within a source, as folders of posts are read without what begins with a dot, but holds nothing that somebody wrote.
 */
export async function refuseStateFolder(
  folder: string,
  home: string,
  sources: readonly string[],
): Promise<string | undefined> {
  const state = await resolveLinks(folder)
  if (contains(state, await resolveLinks(home))) return 'a folder that holds the config file'
  for (const source of sources) {
    if (contains(state, await resolveLinks(source))) return `a folder that holds ${JSON.stringify(source)}`
  }
  return undefined
}

/** The real path of a place that may not be there yet. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await resolveLinks(parent), relative(parent, path))
  }
}
