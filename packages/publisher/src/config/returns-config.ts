import type { LocalizedText, SuppressionPolicy } from '@iom-feed/core'
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
}

/** Return statistics of a checked config: paths absolute. */
export interface ReturnsSettings extends Omit<ReturnsConfig, 'observations' | 'suppression' | 'method'> {
  readonly observations: readonly string[]
  readonly suppression: readonly SuppressionPolicy[]
  readonly method?: LocalizedText
}

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
  },
)
