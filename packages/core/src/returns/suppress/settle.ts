import type { Period } from '../../time/month.ts'
import { covers, overlaps } from '../count.ts'
import { isKnown } from './known-parts.ts'
import {
  coarsen,
  type Grain,
  hasOffers,
  isPublic,
  type LedgerRow,
  least,
  most,
  yearPeriod,
  yearsOf,
} from './ledger-row.ts'
import type { LedgerTable } from './ledger-table.ts'

/** Makes a row coarser where a count that follows from those offered is too small. */
export function settleRow(table: LedgerTable, row: LedgerRow): boolean {
  let isChanged = false
  for (let isSettled = false; !isSettled; ) {
    isSettled = true
    for (const stretch of row.known.stretches) {
      if (!stretch.isKnown || isPublic(row, stretch)) continue
      if (!maybeSmall(table, row, stretch)) continue
      if (!keepBack(table, row, stretch)) continue
      isChanged = true
      isSettled = false
      break
    }
  }
  return isChanged
}

/** Makes areas coarser where those published leave few persons of the total for all others. */
export function settleRests(table: LedgerTable): boolean {
  let isChanged = false
  for (const rows of table.roles) {
    for (const period of knownPeriods([table.total, ...rows])) {
      for (;;) {
        const summed = rows.filter(({ known }) => isKnown(known, period))
        const smallest = isRestSmall(table, summed, period) && smallestOf(summed, period)
        if (!smallest || !keepBack(table, smallest, period)) break
        isChanged = true
      }
    }
  }
  return isChanged
}

function knownPeriods(rows: readonly LedgerRow[]): Iterable<Period> {
  const stretches = rows.flatMap(({ known }) => known.stretches.filter(({ isKnown }) => isKnown))
  return new Map(stretches.map((stretch) => [`${stretch.start} ${stretch.end}`, stretch])).values()
}

/** Whether the total less some areas is small, or may be. */
function isRestSmall(
  { total, threshold }: LedgerTable,
  summed: readonly LedgerRow[],
  period: Period,
): boolean {
  if (summed.length === 0 || !isKnown(total.known, period)) return false
  const lower = least(total, period) - summed.reduce((sum, row) => sum + most(row, period), 0)
  const upper = most(total, period) - summed.reduce((sum, row) => sum + least(row, period), 0)
  return upper >= 1 && lower < threshold
}

/** The row with the fewest persons in a period, of those that still offer something there. */
export function smallestOf(rows: readonly LedgerRow[], period: Period): LedgerRow | undefined {
  let smallest: LedgerRow | undefined
  for (const row of rows) {
    const mass = least(row, period)
    if (mass === 0 || !hasOffers(row, period)) continue
    if (!smallest || mass < least(smallest, period)) smallest = row
  }
  return smallest
}

/** Lowers a row by one grain in the years of a period, and with the total all areas. */
export function keepBack(table: LedgerTable, row: LedgerRow, period: Period): boolean {
  const years = yearsOf(period)
  const grain: Grain = years.some((year) => covers(period, yearPeriod(year))) ? 'none' : 'year'
  const isChanged = coarsen(row, years, grain) || coarsen(row, years, 'none')
  if (isChanged && row === table.total) {
    for (const area of table.roles.flat())
      for (const year of years) coarsen(area, [year], row.grains.get(year) ?? 'all')
  }
  return isChanged
}

/** The size from which on a stretch of a row may be known: that of the table, or of a group whose counts it bounds. */
function thresholdIn({ threshold }: LedgerTable, row: LedgerRow, period: Period): number {
  return row.cells.reduce(
    (highest, cell) =>
      cell.index === undefined && overlaps(cell.period, period) ? Math.max(highest, cell.threshold) : highest,
    threshold,
  )
}

function maybeSmall(table: LedgerTable, row: LedgerRow, period: Period): boolean {
  const isNone = most(row, period) < 1 && !table.zerosWithheld
  return !isNone && least(row, period) < thresholdIn(table, row, period)
}
