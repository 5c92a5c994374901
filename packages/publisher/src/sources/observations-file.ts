import type { Observation } from '@iom-feed/core'
import { csvObservations } from './csv-observations.ts'
import { jsonStatObservations } from './json-stat-observations.ts'
import type { Source } from './source.ts'

/** The observations of a file: JSON-stat where its name ends in `.json`, else CSV. */
export function observationsFile(file: string): Source<Observation> {
  return /\.json$/i.test(file) ? jsonStatObservations(file) : csvObservations(file)
}
