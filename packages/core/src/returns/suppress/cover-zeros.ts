import { overlaps } from '../count.ts'
import { coarsen, upperOf, yearPeriod } from './ledger-row.ts'
import type { LedgerTable } from './ledger-table.ts'

/**
 * Keeps back the rows of areas without a person in years in which counts of other areas are kept back; or an area that is not shown
 * would surely have somebody.
 */
export function coverZeros({ roles }: LedgerTable): void {
  for (const rows of roles) {
    const years = new Set(
      rows.flatMap(({ grains }) => [...grains].flatMap(([year, grain]) => (grain === 'all' ? [] : [year]))),
    )
    for (const row of rows) {
      for (const year of years) {
        const own = row.cells.filter(({ period }) => overlaps(period, yearPeriod(year)))
        if (own.length > 0 && own.every(({ interval }) => upperOf(interval) === 0))
          coarsen(row, [year], 'none')
      }
    }
  }
}
