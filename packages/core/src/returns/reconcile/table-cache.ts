import type { Family } from './family.ts'
import type { State } from './standing.ts'

/** How many tables of one family are kept: each has a number for every span of its grid. */
const most = 24

/** What a table is of. */
export type TableKind = 'lower' | 'part-lower' | 'part-upper' | 'left'

interface Entry {
  readonly state: State
  readonly kind: TableKind
  readonly place: number
  readonly table: Float64Array
}

/** Lately used tables, the last one first. */
const byFamily = new WeakMap<Family, Entry[]>()

/** Gives a table that is a function of a state and of a track or sum, and makes it unless it has been used lately. */
export function tableFor(
  family: Family,
  state: State,
  kind: TableKind,
  place: number,
  make: () => Float64Array,
): Float64Array {
  const entries = byFamily.get(family) ?? []
  const index = entries.findIndex(
    (entry) => entry.place === place && entry.kind === kind && entry.state === state,
  )
  const known = entries[index]
  if (known && index < 4) return known.table
  if (known) entries.splice(index, 1)
  const entry = known ?? { state, kind, place, table: make() }
  entries.unshift(entry)
  if (entries.length > most) entries.pop()
  byFamily.set(family, entries)
  return entry.table
}
