import { formatMonth } from '../../time/month.ts'
import type { Observation } from '../observation.ts'

/** What is said of an observation, a text each, in the order in which it is written. */
export const observationColumns = [
  'id',
  'hostArea',
  'counterpartArea',
  'areaRole',
  'measure',
  'group',
  'unit',
  'scope',
  'start',
  'end',
  'accumulation',
  'value',
  'qualifier',
  'status',
  'confidentiality',
  'vintage',
  'source',
  'sourceName',
  'quote',
  'confirmedBy',
  'confirmedOn',
] as const

/** One of `observationColumns`. */
export type ObservationColumn = (typeof observationColumns)[number]

/** Those that a table must have; for what the others say, something stands that is usual. */
export const requiredColumns: readonly ObservationColumn[] = [
  'id',
  'hostArea',
  'measure',
  'start',
  'end',
  'value',
  'confidentiality',
  'vintage',
]

/** An observation as texts; what is empty is absent. */
export type ObservationCells = Readonly<Partial<Record<ObservationColumn, string>>>

/**
 * Writes an observation as texts.
 *
 * @throws {RangeError} Where a month is no month of the years 0 to 9999.
 */
export function flattenObservation({
  series,
  period,
  value,
  source,
  confirmed,
  ...rest
}: Observation): ObservationCells {
  return {
    ...rest,
    ...series,
    start: formatMonth(period.start),
    end: formatMonth(period.end),
    ...(value !== undefined && { value: String(value) }),
    source: [source.post, source.url].filter((part) => part !== undefined).join(' '),
    sourceName: source.name,
    ...(source.quote !== undefined && { quote: source.quote }),
    ...(confirmed && { confirmedBy: confirmed.by, confirmedOn: confirmed.on }),
  }
}
