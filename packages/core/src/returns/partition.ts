import type { Series } from './observation.ts'

/** Series that together make up another: whoever is counted in the whole is counted in exactly one of the parts. */
export interface Partition {
  readonly whole: Series
  /** Of the whole's host area, measure, unit and scope. */
  readonly parts: readonly Series[]
}
