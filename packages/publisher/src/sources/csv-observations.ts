import { type Observation, readObservationsCsv } from '@iom-feed/core'
import { readTableText } from '../reading/read-table-text.ts'
import { placeObservations } from './place-observations.ts'
import type { Source } from './source.ts'

/** The observations of a CSV file, a row each, below a row of column names. */
export function csvObservations(file: string): Source<Observation> {
  return {
    async read() {
      const { value, problems } = await readTableText(file)
      if (value === undefined) return { items: [], problems }
      return placeObservations(readObservationsCsv(value), file, ({ line }) => line)
    },
  }
}
