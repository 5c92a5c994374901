import { qualifiers } from '../figure.ts'
import { checkObservations } from './check-observations.ts'
import type { PlacedObservation } from './contradiction.ts'
import { notApplicable } from './json-stat.ts'
import { asRecord, type CubeCell, type JsonStatCube, readCube, type UnknownRecord } from './json-stat-cube.ts'
import { type ObservationCells, type ObservationColumn, observationColumns } from './observation-cells.ts'
import { type ObservationProblem, quoteText } from './observation-problem.ts'
import { readObservation } from './read-observation.ts'
import type { ObservationsReading } from './read-observations-csv.ts'

/**
 * Reads observations from a dataset of JSON-stat 2.0.
 *
 * What `writeJsonStat` wrote comes back equal, by `extension.observations`. Of another dataset each value is an observation, if its dimensions
 * are named like the columns of `readObservationsCsv`, with `period` (`2018-05`, `2018-01/2018-05`) for `start` and `end`; what is the same for
 * all of them may stand under `extension` by the same names, and `vintage` is the day of `updated` failing that. Their ids are made of their
 * categories. A `status` may have a code and a qualifier (`A almost`), and where there is a dimension `statistic` only `value` is read: bounds
 * are nothing that a source states.
 *
 * Never throws. What cannot be read is left out and told, by its path; a dimension that is none of these costs the whole dataset.
 *
 * @param value What `JSON.parse` gave.
 * @example
 * ```ts
 * import { readJsonStat, readObservationsCsv, writeJsonStat } from '@iom-feed/core'
 *
 * const table = 'id,hostArea,measure,start,end,value,confidentiality,vintage\na,FI,returns,2018-05,2018-05,58,F,2018-06-04'
 * const { observations } = readObservationsCsv(table)
 * readJsonStat(writeJsonStat(observations)).observations // => observations
 * readJsonStat({}).problems.map(({ path, code }) => [path, code]) // => [['class', 'not-json-stat']]
 * ```
 */
export function readJsonStat(value: unknown): ObservationsReading {
  const cube = readCube(value)
  if ('code' in cube) return refuseDataset([cube])
  const { observations } = cube.extension
  const isOurs = Array.isArray(observations)
  const wrong = checkDimensions(cube, isOurs)
  if (wrong.length > 0) return refuseDataset(wrong)
  const found = isOurs
    ? observations.map((one, index) => readOwnCells(cube, one, index))
    : readPlainCells(cube)
  const shared = asTexts({ vintage: cube.updated?.slice(0, 10), ...cube.extension })
  const placed: PlacedObservation[] = []
  const problems: ObservationProblem[] = []
  for (const { path, cells, problem } of found) {
    const { observation, refusals } = cells ? readObservation({ ...shared, ...cells }) : { refusals: [] }
    if (observation) placed.push({ observation, place: { path } })
    problems.push(...(problem ? [problem] : []), ...refusals.map((refusal) => ({ path, ...refusal })))
  }
  const checked = checkObservations(placed)
  return {
    observations: checked.kept.map(({ observation }) => observation),
    places: checked.kept.map(({ place }) => place),
    problems: [...problems, ...checked.problems],
  }
}

function refuseDataset(problems: readonly ObservationProblem[]): ObservationsReading {
  return { observations: [], places: [], problems }
}

/** An observation as texts, or why it is none. */
interface FoundCells {
  readonly path: string
  readonly cells?: ObservationCells
  readonly problem?: ObservationProblem
}

/** Dimensions that are no columns. */
const others = ['period', 'edition', 'statistic']

function checkDimensions(
  { dimensions, extension, updated }: JsonStatCube,
  isOurs: boolean,
): ObservationProblem[] {
  const known = [...observationColumns, ...others]
  const unknown = dimensions.filter((name) => !known.includes(name))
  const has = (name: string) => dimensions.includes(name) || typeof extension[name] === 'string'
  const missing = [
    ...['hostArea', 'measure', ...(has('start') && has('end') ? [] : ['period'])],
    ...(isOurs ? [] : ['confidentiality', ...(updated === undefined ? ['vintage'] : [])]),
  ].filter((name) => !has(name))
  return [
    ...missing.map((name): ObservationProblem => {
      const expected = `a dimension "${name}", or "${name}" under "extension"`
      return { path: 'id', code: 'missing-dimension', column: name, expected, got: 'neither' }
    }),
    ...unknown.map((name): ObservationProblem => {
      const expected = `one of ${known.join(', ')}`
      return { path: 'id', code: 'unknown-dimension', column: name, expected, got: quoteText(name) }
    }),
  ]
}

/** What `extension.observations` says of one. */
function readOwnCells(cube: JsonStatCube, value: unknown, index: number): FoundCells {
  const path = `extension.observations[${index}]`
  const { cell: place, source, confirmed, ...rest } = asRecord(value)
  const cell = cube.cellAt(place)
  if (!cell) {
    const expected = 'the place of a cell'
    return { path, problem: { path: `${path}.cell`, code: 'not-json-stat', expected, got: 'another' } }
  }
  const { name, post, url, quote } = asRecord(source)
  const { by, on } = asRecord(confirmed)
  const origin = [post, url].filter((part) => typeof part === 'string').join(' ')
  const stated = rest.value ?? cube.valueAt(cell.place)
  const more = {
    ...rest,
    value: stated,
    source: origin || undefined,
    sourceName: name,
    quote,
    confirmedBy: by,
    confirmedOn: on,
  }
  return { path, cells: { ...codesOf(cell), ...asTexts(more) } }
}

/** The stated values of a dataset that is not ours, and what its statuses say of cells without one. */
function readPlainCells(cube: JsonStatCube): FoundCells[] {
  return cube.places.flatMap((place) => {
    const cell = cube.cellAt(place)
    if (!cell || (cell.codes.get('statistic') ?? 'value') !== 'value') return []
    const codes = [...cell.codes.values()].filter((code) => !code.startsWith('_'))
    const id = codes.join('.').replaceAll(/\s+/g, '-')
    const said = asTexts({ id, ...readStatus(cube.statusAt(place)), value: cube.valueAt(place) })
    return [{ path: `value[${place}]`, cells: { ...said, ...codesOf(cell) } }]
  })
}

/** A code and a qualifier, or one of them; another text is taken for a code, and refused later. */
function readStatus(text = ''): { readonly status?: string; readonly qualifier?: string } {
  const [first = '', second] = text.split(/[\s,:]+/)
  const [status, qualifier] = second === undefined && isQualifier(first) ? ['', first] : [first, second]
  if (qualifier !== undefined && !isQualifier(qualifier)) return { status: text }
  return { status, ...(qualifier && { qualifier }) }
}

function isQualifier(text: string): boolean {
  return (qualifiers as readonly string[]).includes(text)
}

/** What the dimensions say of a cell. */
function codesOf({ codes }: CubeCell): ObservationCells {
  const { period = '', areaRole, ...rest } = Object.fromEntries(codes)
  const [start = '', end = start] = period.split('/')
  return {
    ...(period && { start, end }),
    ...(areaRole && areaRole !== notApplicable && { areaRole }),
    ...asTexts(rest),
  }
}

/** What of a map is a column, as texts; what is no text and no number stands for itself in a message. */
function asTexts(map: UnknownRecord): ObservationCells {
  const texts: Partial<Record<ObservationColumn, string>> = {}
  for (const column of observationColumns) {
    const value = map[column]
    if (value === undefined || value === null) continue
    texts[column] = typeof value === 'object' ? 'a list or a map' : String(value)
  }
  return texts
}
