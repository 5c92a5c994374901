import type { Stats } from 'node:fs'
import { findFile } from '../files/find-file.ts'
import { createProblem, formatPath, type SourceProblem } from '../reading/source-problem.ts'
import { readKept } from '../state/kept-document.ts'
import type { Config } from './config.ts'
import type { ReturnsSettings } from './returns-config.ts'

/** The line of the config that a value stands on. */
export type LineOf = (path: readonly PropertyKey[]) => number

/** A config with absolute paths. */
interface Places extends Pick<Config, 'sources' | 'campaigns' | 'vocabulary'> {
  readonly returns: ReturnsSettings
  readonly file: string
  readonly state: string
}

interface Wanted {
  readonly keys: readonly PropertyKey[]
  readonly place: string | undefined
  readonly expected: 'a folder' | 'a file'
}

/**
 * Finds the paths of a config where nothing is.
 *
 * A source that is not there at all is a mistake of the config: a document without its posts must not go out. Not so a feed of which a
 * copy is kept: its path was right once, so it fails like any other feed.
 */
export async function findMissing(places: Places, lineOf?: LineOf): Promise<SourceProblem[]> {
  const problems: SourceProblem[] = []
  for (const { keys, place, expected } of listPaths(places)) {
    if (place === undefined) continue
    const found = describe(await findFile(place))
    if (found === expected) continue
    if (keys[0] === 'sources' && (await readKept(places.state, { path: place })).value) continue
    const path = formatPath(keys)
    const parts = { file: places.file, line: lineOf?.(keys), path, expected }
    problems.push(createProblem(`use "${path}"`, { ...parts, got: `${JSON.stringify(place)} (${found})` }))
  }
  return problems
}

function describe(found: Stats | undefined): string {
  if (found?.isDirectory()) return 'a folder'
  return found?.isFile() ? 'a file' : found ? 'neither a file nor a folder' : 'not there'
}

function listPaths({ sources, campaigns, vocabulary, returns }: Places): Wanted[] {
  return [
    ...sources.map(({ type, path }, index): Wanted => {
      return {
        keys: ['sources', index, 'path'],
        place: path,
        expected: type === 'markdown' ? 'a folder' : 'a file',
      }
    }),
    { keys: ['campaigns'], place: campaigns, expected: 'a folder' },
    { keys: ['vocabulary'], place: vocabulary, expected: 'a file' },
    ...returns.observations.map((place, index, { length }): Wanted => {
      return {
        keys: ['returns', 'observations', ...(length > 1 ? [index] : [])],
        place,
        expected: 'a file',
      }
    }),
    { keys: ['returns', 'figures'], place: returns.figures, expected: 'a file' },
  ]
}
