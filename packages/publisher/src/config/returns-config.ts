import * as v from 'valibot'
import { type Field, line, oneOrMore, record } from '../reading/fields.ts'

/** Where the return statistics are, and how they are published. */
export interface ReturnsConfig {
  /** The files of observations: CSV, or JSON-stat where a name ends in `.json`. */
  readonly observations?: string | readonly string[]
  /** The YAML file of the figures. */
  readonly figures?: string
}

/** Return statistics of a checked config: paths absolute. */
export interface ReturnsSettings extends Omit<ReturnsConfig, 'observations'> {
  readonly observations: readonly string[]
}

const path = line('a path')

/** What `returns` of a config may hold. */
export const returnsSchema: Field<ReturnsConfig> = record<ReturnsConfig>(
  'where return statistics are, such as { observations, figures }',
  {
    observations: v.optional(oneOrMore('a path, or a list of paths', path)),
    figures: v.optional(path),
  },
)
