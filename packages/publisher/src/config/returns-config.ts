import { isArea } from '@iom-feed/core'
import * as v from 'valibot'
import { type Field, field, line, list, oneOrMore, record } from '../reading/fields.ts'

/** Where the return statistics are, and how they are published. */
export interface ReturnsConfig {
  /** The files of observations: CSV, or JSON-stat where a name ends in `.json`. */
  readonly observations?: string | readonly string[]
  /** The YAML file of the figures. */
  readonly figures?: string
  /** The CSV file in which counts out of posts are confirmed. Default: `returns-review.csv`; it need not be there. */
  readonly review?: string
  /** From where returns are where a post does not say: ISO 3166-1 alpha-2. Default: `FI`. */
  readonly hostArea?: string
  /** Names of sources, the most trusted first. Default: `office`. */
  readonly sourceRank?: readonly string[]
}

/** Return statistics of a checked config: paths absolute. */
export interface ReturnsSettings
  extends Omit<ReturnsConfig, 'observations' | Defaulted>,
    Required<Pick<ReturnsConfig, Defaulted>> {
  readonly observations: readonly string[]
}

type Defaulted = 'review' | 'hostArea'

const path = line('a path')

/** What `returns` of a config may hold. */
export const returnsSchema: Field<ReturnsConfig> = record<ReturnsConfig>(
  'where return statistics are, such as { observations, figures }',
  {
    observations: v.optional(oneOrMore('a path, or a list of paths', path)),
    figures: v.optional(path),
    review: v.optional(path),
    hostArea: v.optional(
      field('an ISO 3166-1 code of two letters, such as FI', (value) =>
        typeof value === 'string' && isArea(value) ? value : undefined,
      ),
    ),
    sourceRank: v.optional(list('a list of one or more names of sources', line('a name'))),
  },
)
