import type { Observation } from '../observation.ts'
import { hxlTags } from './hxl-tags.ts'
import { flattenObservation, type ObservationColumn, observationColumns } from './observation-cells.ts'
import { writeCsv } from './write-csv.ts'

/** Which observations and columns a table has. */
export interface WriteObservationsCsvOptions {
  /** Whether tags of the Humanitarian Exchange Language stand below the column names. */
  readonly hxl?: boolean
  /** Without it, all of them. */
  readonly columns?: readonly ObservationColumn[]
  /** Whether counts are written that are not free (`confidentiality` `F`): for the office's own files. */
  readonly withConfidential?: boolean
}

/**
 * Writes observations as a table: CSV with a row of column names, and a row each.
 *
 * Observations that are not free are left out, unless they are asked for: of them, not a byte is written. What else may not go out, such as counts
 * that are too small and sentences that tell them, must not come in. `readObservationsCsv` reads the same again, but for a post's id
 * that is an address, which it takes for one.
 *
 * @param observations Rows stand in their order.
 * @throws {RangeError} Where a month is no month of the years 0 to 9999.
 * @example
 * ```ts
 * import { readObservationsCsv, writeObservationsCsv } from '@iom-feed/core'
 *
 * const table = 'id,hostArea,measure,start,end,value,confidentiality,vintage\na,FI,returns,2018-05,2018-05,58,F,2018-06-04\n'
 * const { observations } = readObservationsCsv(table)
 * const columns = ['id', 'start', 'value'] as const
 * writeObservationsCsv(observations, { hxl: true, columns }).split('\r\n') // => ['id,start,value', '#meta+id,#date+start,#indicator+value+num', 'a,2018-05,58', '']
 * ```
 */
export function writeObservationsCsv(
  observations: readonly Observation[],
  { hxl = false, columns = observationColumns, withConfidential = false }: WriteObservationsCsvOptions = {},
): string {
  const rows = observations
    .filter(({ confidentiality }) => withConfidential || confidentiality === 'F')
    .map(flattenObservation)
    .map((cells) => columns.map((column) => cells[column] ?? ''))
  return writeCsv([columns, ...(hxl ? [columns.map((column) => hxlTags[column])] : []), ...rows])
}
