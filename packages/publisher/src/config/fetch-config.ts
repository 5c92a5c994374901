import * as v from 'valibot'
import { type Field, field, oneOrMore, record } from '../reading/fields.ts'

/** What may be fetched. */
export interface FetchConfig {
  /** The origins of servers that may be in a network of one's own, such as `http://intranet.example:8080`. Others have to be public. */
  readonly allow?: readonly string[]
}

/** An origin: what an address begins with, up to its path. */
export const origin: Field<string> = field('an origin such as http://intranet.example:8080', (value) => {
  const url = typeof value === 'string' ? URL.parse(value) : null
  const isBare = url && url.href === `${url.origin}/`
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined
})

/** What `fetch` of a config may hold. */
export const fetchSchema: Field<FetchConfig> = record<FetchConfig>('what may be fetched, such as { allow }', {
  allow: v.optional(oneOrMore('a list of origins such as http://intranet.example:8080', origin)),
})
