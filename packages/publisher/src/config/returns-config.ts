import { isArea, type LocalizedText, type SuppressionPolicy } from '@iom-feed/core'
import * as v from 'valibot'
import {
  address,
  byLanguage,
  type Field,
  field,
  flag,
  line,
  list,
  oneOrMore,
  record,
} from '../reading/fields.ts'

/** Where the return statistics are, and how they are published. */
export interface ReturnsConfig {
  /** The files of observations: CSV, or JSON-stat where a name ends in `.json`. */
  readonly observations?: string | readonly string[]
  /** The YAML file of the figures. Default: one figure of each kind. */
  readonly figures?: string
  /** From which size on counts are published. The first that fits decides; those that always hold come after them. */
  readonly suppression?: readonly SuppressionPolicy[]
  /** The address of a page that says how was counted, in `language` or by language. */
  readonly method?: string | LocalizedText
  /** The CSV file in which counts out of posts are confirmed. Default: `returns-review.csv`; it need not be there. */
  readonly review?: string
  /** From where returns are where a post does not say: ISO 3166-1 alpha-2. Default: `FI`. */
  readonly hostArea?: string
  /** Names of sources, the most trusted first. Default: `office`. */
  readonly sourceRank?: readonly string[]
}

/** Return statistics of a checked config: paths absolute. */
export interface ReturnsSettings
  extends Omit<ReturnsConfig, 'observations' | 'method' | Defaulted>,
    Required<Pick<ReturnsConfig, Defaulted>> {
  readonly observations: readonly string[]
  readonly method?: LocalizedText
}

type Defaulted = 'review' | 'hostArea' | 'suppression'

const path = line('a path')

const threshold = field('a whole number from 1 up, or off', (value) =>
  value === 'off' || (Number.isSafeInteger(value) && (value as number) >= 1)
    ? (value as number | 'off')
    : undefined,
)

const names = v.optional(list('a list of one or more names', line('a name')))

const policy = record<SuppressionPolicy>('a policy such as { groups: [minors], threshold: 11 }', {
  groups: names,
  measures: names,
  threshold,
  yearlyTotalsOnly: v.optional(flag),
  zerosWithheld: v.optional(flag),
})

const addresses = byLanguage('an address by language', address())

const method = field('an absolute http or https address, or one by language', (value) => {
  const result = v.safeParse(typeof value === 'string' ? address() : addresses, value)
  return result.success ? result.output : undefined
})

/** What `returns` of a config may hold. */
export const returnsSchema: Field<ReturnsConfig> = record<ReturnsConfig>(
  'where return statistics are, such as { observations, figures }',
  {
    observations: v.optional(oneOrMore('a path, or a list of paths', path)),
    figures: v.optional(path),
    suppression: v.optional(list('a list of one or more policies', policy)),
    method: v.optional(method),
    review: v.optional(path),
    hostArea: v.optional(
      field('an ISO 3166-1 code of two letters, such as FI', (value) =>
        typeof value === 'string' && isArea(value) ? value : undefined,
      ),
    ),
    sourceRank: v.optional(list('a list of one or more names of sources', line('a name'))),
  },
)
