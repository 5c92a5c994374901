import type { LanguageTag, LocalizedText } from '../../language/localized-text.ts'
import { pickText } from '../../language/pick-text.ts'
import { compareText } from '../../text/compare-text.ts'
import { formatMonth } from '../../time/month.ts'
import { type Interval, intervalOf } from '../interval.ts'
import type { Observation } from '../observation.ts'
import {
  type DimensionLabels,
  type JsonStatDataset,
  type JsonStatDimension,
  type JsonStatObservation,
  notApplicable,
  type SeriesDimension,
  seriesDimensions,
  statistics,
} from './json-stat.ts'

/** What a dataset says of itself, and of what it counts. */
export interface WriteJsonStatOptions {
  /** What the dataset is called. */
  readonly label?: LocalizedText
  /** Who it is from. */
  readonly source?: string
  /** When it was last changed: a day, or a moment in RFC 3339. */
  readonly updated?: string
  /** The language of labels where JSON-stat has place for one; `en` without it. All of them are under `extension`. */
  readonly language?: LanguageTag
  readonly labels?: Readonly<Partial<Record<SeriesDimension | 'statistic', DimensionLabels>>>
  /** Between which numbers a count is; without it, what its qualifier says. For tighter bounds of the ledger. */
  readonly boundsOf?: (observation: Observation) => Interval | undefined
  /** Whether counts are written that are not free (`confidentiality` `F`): for the office's own files. */
  readonly withConfidential?: boolean
}

const note =
  'The statistic "value" is given where a source states an exact number. Where it says almost, over, about or under, "status" says so, and the count is from "lower" to "upper".'

/**
 * Writes observations as a dataset of JSON-stat 2.0.
 *
 * Its dimensions are those of a series, `accumulation`, `period` (time) and `statistic`: `value` only where the source states an exact number,
 * and `lower` and `upper` always, so that nobody takes `almost 400` for 400; then `status` has the qualifier. Where several observations are of
 * one count, `edition` numbers them, the latest vintage first. `readJsonStat` reads the same observations again, from `extension`.
 *
 * Observations that are not free are left out, unless they are asked for: of them, not a byte is written, nor are their categories. What
 * else may not go out must not come in.
 *
 * @param observations Each id once.
 * @throws {RangeError} Where a month is no month of the years 0 to 9999.
 * @example
 * ```ts
 * import { readObservationsCsv, writeJsonStat } from '@iom-feed/core'
 *
 * const table = 'id,hostArea,measure,start,end,value,qualifier,confidentiality,vintage\na,FI,returns,2018-01,2018-05,400,almost,F,2018-06-04'
 * const dataset = writeJsonStat(readObservationsCsv(table).observations)
 * dataset.value // => { 1: 360, 2: 400 }
 * dataset.status // => { 0: 'A almost', 1: 'A almost', 2: 'A almost' }
 * dataset.dimension.period?.category.index // => ['2018-01/2018-05']
 * ```
 */
export function writeJsonStat(
  observations: readonly Observation[],
  options: WriteJsonStatOptions = {},
): JsonStatDataset {
  const { label, source, updated, language = 'en', labels = {}, withConfidential = false } = options
  const cells = numberEditions(
    observations.filter(({ confidentiality }) => withConfidential || confidentiality === 'F'),
  )
  const hasEditions = cells.some(({ edition }) => edition !== '1')
  const id = [...seriesDimensions, ...(hasEditions ? (['edition'] as const) : []), 'statistic' as const]
  const categories = id.map((name) =>
    name === 'statistic' ? statistics : sortCodes(cells.map((cell) => cell[name])),
  )
  const title = label && pickText(label, [language])?.text
  return {
    version: '2.0',
    class: 'dataset',
    ...(title && { label: title }),
    ...(source && { source }),
    ...(updated && { updated }),
    note: [note],
    id,
    size: categories.map(({ length }) => length),
    role: {
      time: ['period'],
      geo: ['hostArea', 'counterpartArea'],
      metric: ['measure', 'statistic'],
    },
    dimension: Object.fromEntries(
      id.map((name, index) => {
        const given = (name !== 'edition' && labels[name]) || {}
        return [name, writeDimension(categories[index] ?? [], given, language)]
      }),
    ),
    ...writeValues(cells, createPlaces(id, categories), options.boundsOf ?? intervalOf),
  }
}

/** Where an observation stands in each dimension. */
type Cell = Readonly<Record<SeriesDimension | 'edition', string>> & { readonly observation: Observation }

function createCell(observation: Observation): Omit<Cell, 'edition'> {
  const { series, accumulation, period } = observation
  const [start, end] = [formatMonth(period.start), formatMonth(period.end)]
  return {
    ...series,
    areaRole: series.areaRole ?? notApplicable,
    accumulation,
    period: start === end ? start : `${start}/${end}`,
    observation,
  }
}

/** Numbers the observations of each count from 1, the latest vintage first. */
function numberEditions(observations: readonly Observation[]): Cell[] {
  const cells = observations.map(createCell)
  const latest = [...cells].sort((one, other) =>
    compareText(other.observation.vintage, one.observation.vintage),
  )
  const counts = new Map<string, number>()
  const editions = new Map<object, string>()
  for (const cell of latest) {
    const key = JSON.stringify(seriesDimensions.map((name) => cell[name]))
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    editions.set(cell, String(count))
  }
  return cells.map((cell) => ({ ...cell, edition: editions.get(cell) ?? '1' }))
}

/** Each code once: SDMX's own (`_T`) first, numbers by their size. */
function sortCodes(codes: readonly string[]): string[] {
  const isOurs = (code: string) => Number(!code.startsWith('_'))
  return [...new Set(codes)].sort(
    (one, other) =>
      isOurs(one) - isOurs(other) ||
      (/^\d+$/.test(one + other) ? Number(one) - Number(other) : 0) ||
      compareText(one, other),
  )
}

function writeDimension(
  index: readonly string[],
  { label, category = {} }: DimensionLabels,
  language: LanguageTag,
): JsonStatDimension {
  const named = index.flatMap((code): [string, LocalizedText][] => {
    const text = Object.hasOwn(category, code) ? category[code] : undefined
    return text ? [[code, text]] : []
  })
  const pick = (text: LocalizedText) => pickText(text, [language])?.text ?? ''
  const texts = new Map(named)
  const shown = index.map((code) => [code, pick(texts.get(code) ?? {}) || code])
  return {
    ...(label && { label: pick(label) }),
    category: { index, ...(named.length > 0 && { label: Object.fromEntries(shown) }) },
    ...((label || named.length > 0) && {
      extension: {
        ...(label && { label }),
        ...(named.length > 0 && { category: Object.fromEntries(named) }),
      },
    }),
  }
}

/** Tells the place of a cell's `value` among the values; `lower` and `upper` are next to it. */
function createPlaces(
  id: readonly (keyof Cell | 'statistic')[],
  categories: readonly (readonly string[])[],
): (cell: Cell) => number {
  const indexes = categories.map((codes) => new Map(codes.map((code, index) => [code, index])))
  return (cell) =>
    id.reduce((place, name, index) => {
      const code = name === 'statistic' ? 'value' : String(cell[name])
      return place * (categories[index]?.length ?? 1) + (indexes[index]?.get(code) ?? 0)
    }, 0)
}

function writeValues(
  cells: readonly Cell[],
  placeOf: (cell: Cell) => number,
  boundsOf: (observation: Observation) => Interval | undefined,
): Pick<JsonStatDataset, 'value' | 'status' | 'extension'> {
  const value: Record<string, number> = {}
  const status: Record<string, string> = {}
  const observations = cells.map((cell): JsonStatObservation => {
    const { observation } = cell
    const place = placeOf(cell)
    const { lower, upper } = boundsOf(observation) ?? {}
    const stated = observation.qualifier === 'exact' ? observation.value : undefined
    for (const [index, number] of [stated, lower, upper].entries()) {
      if (number !== undefined) value[place + index] = number
      const isPlain = observation.status === 'A' && observation.qualifier === 'exact'
      if (!isPlain) status[place + index] = statusText(observation)
    }
    return describe(observation, place)
  })
  return { value, ...(Object.keys(status).length > 0 && { status }), extension: { observations } }
}

function statusText({ status, qualifier }: Observation): string {
  return qualifier === 'exact' ? status : `${status} ${qualifier}`
}

function describe(observation: Observation, cell: number): JsonStatObservation {
  const { id, value, qualifier, status, confidentiality, vintage, source, confirmed } = observation
  const isExact = qualifier === 'exact'
  return {
    cell,
    id,
    ...(!isExact && value !== undefined && { value }),
    ...(!isExact && { qualifier }),
    ...(status !== 'A' && { status }),
    confidentiality,
    vintage,
    source,
    ...(confirmed && { confirmed }),
  }
}
