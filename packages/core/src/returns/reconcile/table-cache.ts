import type { Family } from './family.ts'
import type { Lowers, Standing, State } from './standing.ts'

/** How many tables of one family are kept: each has a number for every span of its grid, or for fewer. */
const most = 24

/** What tables are of, and what they are. */
export interface Tables {
  readonly lower: Lowers
  readonly 'part-lower': Float64Array
  readonly 'part-upper': Pick<Standing, 'nodes' | 'firstNode'> & { readonly upper: Float64Array | undefined }
  readonly 'part-upper-all': Float64Array | undefined
  readonly left: Float64Array | undefined
}

interface Entry<Kind extends keyof Tables = keyof Tables> {
  readonly state: State
  readonly kind: Kind
  readonly place: number
  readonly table: Tables[Kind]
}

/** Lately used tables, the last one first. */
const byFamily = new WeakMap<Family, Entry[]>()

/** Gives a table that is a function of a state and of a track or sum, and makes it unless it has been used lately. */
export function tableFor<Kind extends keyof Tables>(
  family: Family,
  state: State,
  kind: Kind,
  place: number,
  make: () => Tables[Kind],
): Tables[Kind] {
  const entries = byFamily.get(family) ?? []
  const index = entries.findIndex(
    (entry) => entry.place === place && entry.kind === kind && entry.state === state,
  )
  const known = entries[index] as Entry<Kind> | undefined
  if (known && index < 4) return known.table
  if (known) entries.splice(index, 1)
  const entry = known ?? { state, kind, place, table: make() }
  entries.unshift(entry)
  if (entries.length > most) entries.pop()
  byFamily.set(family, entries)
  return entry.table
}
