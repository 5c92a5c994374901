import type { ObservationProblem } from './observation-problem.ts'

/** A value of a dataset, and where it stands in each dimension. */
export interface CubeCell {
  readonly place: number
  readonly codes: ReadonlyMap<string, string>
}

/** A dataset of JSON-stat whose parts fit together. */
export interface JsonStatCube {
  readonly dimensions: readonly string[]
  /** Places that have a value or a status, in their order. */
  readonly places: readonly number[]
  /** The cell at a place; undefined where there is none. */
  cellAt(place: unknown): CubeCell | undefined
  valueAt(place: number): unknown
  statusAt(place: number): string | undefined
  readonly extension: Readonly<Record<string, unknown>>
  readonly updated?: string
}

export type UnknownRecord = Readonly<Record<string, unknown>>

export function asRecord(value: unknown): UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as UnknownRecord) : {}
}

/** Takes a dataset apart, or says why it is none. */
export function readCube(value: unknown): JsonStatCube | ObservationProblem {
  const dataset = asRecord(value)
  if (dataset.class !== 'dataset' || dataset.version !== '2.0') {
    return refuse(
      'class',
      'a dataset of JSON-stat 2.0 ("version": "2.0", "class": "dataset")',
      'another document',
    )
  }
  const { id, size } = dataset
  if (!Array.isArray(id) || id.some((name) => typeof name !== 'string'))
    return refuse('id', 'the names of the dimensions', describe(id))
  if (!Array.isArray(size) || size.length !== id.length || !size.every(isSize))
    return refuse('size', `${id.length} whole numbers, one for each dimension`, describe(size))
  const length = size.reduce((product: number, part: number) => product * part, 1)
  if (!Number.isSafeInteger(length)) return refuse('size', 'fewer cells', String(length))
  const categories: (readonly string[])[] = []
  for (const [index, name] of id.entries()) {
    const codes = readCategories(asRecord(dataset.dimension)[name])
    if (!codes || codes.length !== size[index]) {
      const got = codes ? String(codes.length) : 'none'
      return refuse(`dimension.${name}.category`, `${size[index]} categories, by "index"`, got)
    }
    categories.push(codes)
  }
  return createCube(dataset, id, categories, length)
}

function createCube(
  dataset: UnknownRecord,
  dimensions: readonly string[],
  categories: readonly (readonly string[])[],
  length: number,
): JsonStatCube | ObservationProblem {
  const values = byPlace(dataset.value)
  // JSON-stat lets one status stand for all cells.
  const statuses = typeof dataset.status === 'string' ? dataset.status : byPlace(dataset.status)
  if (!values) return refuse('value', 'a list or a map of numbers', describe(dataset.value))
  const ofStatus = statuses instanceof Map ? [...statuses.keys()] : []
  const places = [...new Set([...values.keys(), ...ofStatus])].sort((one, other) => one - other)
  const [last = 0] = places.slice(-1)
  if (places.some(Number.isNaN) || (places.length > 0 && last >= length))
    return refuse('value', `the places of ${length} cells, from 0`, `one that is none of them`)
  return {
    dimensions,
    places,
    extension: asRecord(dataset.extension),
    ...(typeof dataset.updated === 'string' && { updated: dataset.updated }),
    valueAt: (place) => values.get(place),
    statusAt: (place) => {
      const status = statuses instanceof Map ? statuses.get(place) : statuses
      return typeof status === 'string' ? status : undefined
    },
    cellAt: (place) => {
      if (!isSize(place) || place >= length) return undefined
      return { place, codes: findCodes(place, dimensions, categories) }
    },
  }
}

function findCodes(
  place: number,
  dimensions: readonly string[],
  categories: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const codes: [string, string][] = []
  let rest = place
  for (let index = dimensions.length - 1; index >= 0; index--) {
    const all = categories[index] ?? []
    codes.unshift([dimensions[index] ?? '', all[rest % all.length] ?? ''])
    rest = Math.floor(rest / all.length)
  }
  return new Map(codes)
}

/** What is not `null`, by place; undefined where it is neither a list nor a map. */
function byPlace(value: unknown): ReadonlyMap<number, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value).filter(([, one]) => one !== null)
  return new Map(entries.map(([key, one]) => [/^\d{1,16}$/.test(key) ? Number(key) : Number.NaN, one]))
}

/** The categories of a dimension in their order; where there is one, its label may name it. */
function readCategories(dimension: unknown): readonly string[] | undefined {
  const { index, label } = asRecord(asRecord(dimension).category)
  if (Array.isArray(index)) return index.every((code) => typeof code === 'string') ? index : undefined
  const places = Object.entries(asRecord(index)) as [string, number][]
  if (places.length === 0) return Object.keys(asRecord(label)).slice(0, 1)
  return places.sort(([, one], [, other]) => one - other).map(([code]) => code)
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** The kind of a value: what it is may be a count that is not free. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list of others'
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`
}

function refuse(path: string, expected: string, got: string): ObservationProblem {
  return { path, code: 'not-json-stat', expected, got }
}
