import type { Series } from '../observation.ts'
import type { LedgerRow } from './ledger-row.ts'

/** The counts of one host area, measure, unit, scope and group: areas by months, with the total of all areas. */
export interface LedgerTable {
  readonly series: Pick<Series, 'hostArea' | 'measure' | 'unit' | 'scope' | 'group'>
  readonly threshold: number
  readonly zerosWithheld: boolean
  readonly total: LedgerRow
  /** The rows of areas: by destination, by nationality. Each adds up to the total, for itself. */
  readonly roles: readonly (readonly LedgerRow[])[]
  /** The tables of groups and narrower scopes of the same persons. */
  readonly parts: LedgerTable[]
}

/** All rows of a table, the total first. */
export function rowsOf({ total, roles }: LedgerTable): readonly LedgerRow[] {
  return [total, ...roles.flat()]
}
