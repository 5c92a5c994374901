import type { Period } from '../../time/month.ts'
import { overlaps } from '../count.ts'
import { isKnown, type Stretch } from './known-parts.ts'
import {
  type Cell,
  coarsen,
  common,
  isPublic,
  type LedgerRow,
  least,
  most,
  updateRow,
  upperOf,
  without,
  yearsOf,
} from './ledger-row.ts'
import { type LedgerTable, rowsOf } from './ledger-table.ts'
import { partsOf } from './room.ts'
import { settleRests, settleRow } from './settle.ts'

/**
 * Lowers the grains of the table of a group, or of a narrower scope, within tables that are settled already.
 *
 * Counts of areas and months of a group are published only for years of which nothing is kept back, neither of the group nor of those
 * around it; otherwise the total of all areas by year, and that only where enough others are left that anybody might belong to it or not.
 *
 * @returns The counts that no choice protects, because too much is public already.
 */
export function protectWithin(table: LedgerTable, above: readonly LedgerTable[]): ReadonlySet<Cell> {
  const rows = rowsOf(table)
  const isExposed = (row: LedgerRow, cell: Cell) =>
    isKeptBack(row, cell) && !isProtectedWithin(table, above, row, cell)
  const lost = new Set(rows.flatMap((row) => row.cells.filter((cell) => isExposed(row, cell))))
  for (const row of rows) updateRow(row)
  const years = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ period }) => yearsOf(period))))
  for (const year of years) if (!isWhole(above, year)) makeYearly(table, [year])
  const settle = () => {
    const changes = [
      ...rows.map((row) => settleRow(table, row)),
      ...rows.map((row) => leaveEnough(table, above, row)),
      settleRests(table),
      ...rows.flatMap((row) => row.cells.map((cell) => protectCell(row, cell))),
    ]
    return changes.includes(true)
  }
  const protectCell = (row: LedgerRow, cell: Cell) => {
    if (!isKeptBack(row, cell)) return false
    let isChanged = makeYearly(table, yearsOf(cell.period))
    while (!lost.has(cell) && isExposed(row, cell)) {
      isChanged = true
      if (!withdraw(table, yearsOf(cell.period))) lost.add(cell)
    }
    return isChanged
  }
  while (settle());
  return lost
}

/** Keeps back what would leave too few who are not of the group. */
function leaveEnough(table: LedgerTable, above: readonly LedgerTable[], row: LedgerRow): boolean {
  let isChanged = false
  for (const stretch of row.known.stretches) {
    if (!stretch.isKnown || isPublic(row, stretch) || leavesEnough(table, above, row, stretch)) continue
    if (makeYearly(table, yearsOf(stretch)) || withdraw(table, yearsOf(stretch))) isChanged = true
  }
  return isChanged
}

function isKeptBack(row: LedgerRow, { isSmall, isBarred, period }: Cell): boolean {
  return isSmall || isBarred || !isKnown(row.known, period)
}

/** Whether all counts of a year are published. */
function isWhole(tables: readonly LedgerTable[], year: number): boolean {
  return tables
    .flatMap(rowsOf)
    .every((row) => row.cells.every((cell) => !yearsOf(cell.period).includes(year) || !isKeptBack(row, cell)))
}

function makeYearly({ total, roles }: LedgerTable, years: readonly number[]): boolean {
  const changes = [coarsen(total, years, 'year'), ...roles.flat().map((row) => coarsen(row, years, 'none'))]
  return changes.includes(true)
}

function withdraw({ total }: LedgerTable, years: readonly number[]): boolean {
  return coarsen(total, years, 'none')
}

/** Whether those who are not of the group are none, or enough that nobody is told by the difference. */
function leavesEnough(
  { threshold }: LedgerTable,
  above: readonly LedgerTable[],
  { key }: LedgerRow,
  stretch: Stretch,
): boolean {
  return above.every((whole) => {
    // Where nobody is protected, nobody is told.
    if (threshold <= 1 && whole.threshold <= 1) return true
    const same = rowsOf(whole).find((row) => row.key === key)
    if (!same || same.known.touching(stretch).every(({ isKnown }) => !isKnown)) {
      // Nothing is published of them; so nothing must be kept back either.
      return !same?.cells.some(({ period, index }) => index !== undefined && overlaps(period, stretch))
    }
    // All groups that are public together, because they may be the parts of one whole.
    const groups = whole.parts.flatMap((table) => rowsOf(table).filter((row) => row.key === key))
    const shown = groups.filter(({ known }) => isKnown(known, stretch))
    const lower = least(same, stretch) - shown.reduce((sum, row) => sum + most(row, stretch), 0)
    const upper = most(same, stretch) - shown.reduce((sum, row) => sum + least(row, stretch), 0)
    return lower >= threshold || (upper < 1 && lower > -1 && shown.length > 1)
  })
}

/** Whether the group's members could be others of those who returned, so that a count kept back could be any. */
function isProtectedWithin(
  table: LedgerTable,
  above: readonly LedgerTable[],
  row: LedgerRow,
  cell: Cell,
): boolean {
  if (upperOf(cell.interval) === 0) return true
  const { total, threshold, roles } = table
  const { period } = cell
  // Parts by area that are public bind the group's members to places; nothing is claimed of such.
  if (roles.flat().some(({ pinned }) => pinned.some((form) => overlaps(form.period, period)))) return false
  const isRoomy = (stretch: Stretch) => !stretch.isKnown || least(total, stretch) >= threshold - 1
  if (row === total) {
    return partsOf(total, period).some(({ stretch, part, rest }) => {
      const fixed = rest.reduce((sum, time) => sum + most(total, time), 0)
      return fixed === 0 && isRoomy(stretch) && fitsOutside(table, above, row, stretch, part)
    })
  }
  const touched = total.known.touching(period)
  return (
    touched.some(isRoomy) &&
    touched.every((stretch) => fitsOutside(table, above, row, stretch, common(stretch, period)))
  )
}

/** Whether all of the group in a stretch could have returned elsewhere or in other months than those of the part. */
function fitsOutside(
  { total }: LedgerTable,
  above: readonly LedgerTable[],
  row: LedgerRow,
  stretch: Stretch,
  part: Period,
): boolean {
  if (!stretch.isKnown) return true
  return above.every((whole) => {
    const rest = without(stretch, part).reduce((sum, time) => sum + least(whole.total, time), 0)
    const beside = rowsOf(whole).find(({ key }) => key === row.key)
    const elsewhere = beside && row !== total ? least(whole.total, part) - most(beside, part) : 0
    return most(total, stretch) <= rest + Math.max(0, elsewhere)
  })
}
