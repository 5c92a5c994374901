import type { Engine } from '../engines/engine.ts'
import type { Query } from '../engines/query.ts'
import type { Run } from './run-limited.ts'
import type { Summary } from './summary.ts'

type EngineId = Engine['id']

/** What a contestant's clients found and fetched, cold. */
export interface QueryMeasurement {
  readonly hits: number
  /** Hits of which the text was there, of the first twenty. */
  readonly texts: number
  /** Files of data. */
  readonly files: number
  /** Of data, as transferred. */
  readonly bytes: number
  readonly codeFiles: number
  readonly codeBytes: number
  /** Milliseconds. */
  readonly time: Summary
}

export interface BuildMeasurement extends Run {
  readonly name: string
  /** What it wrote: files, and their bytes. */
  readonly files: number
  readonly bytes: number
}

/** All that was measured at one number of posts. */
export interface SizeMeasurement {
  readonly posts: number
  readonly entries: number
  /** Distinct words, as they are written. */
  readonly forms: number
  readonly builds: readonly BuildMeasurement[]
  /** A contestant is absent where it could not be built, or did not answer in time. */
  readonly queries: readonly {
    readonly query: Query
    readonly answers: Partial<Record<EngineId, QueryMeasurement>>
  }[]
}
