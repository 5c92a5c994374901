import { isProtected } from './is-protected.ts'
import { isKnown } from './known-parts.ts'
import { type Cell, coarsen, type LedgerRow, updateRow, yearsOf } from './ledger-row.ts'
import { type LedgerTable, rowsOf } from './ledger-table.ts'
import { keepBack, settleRests, settleRow, smallestOf } from './settle.ts'

/**
 * Lowers the grains of a table's rows until nothing that is kept back follows from what is published.
 *
 * @returns The counts that no choice protects, because too much is public already.
 */
export function protectTable(table: LedgerTable): ReadonlySet<Cell> {
  const lost = hopelessCells(table)
  for (const row of rowsOf(table)) {
    // Zeros go with what is too small: were they shown beside it, whatever is not shown would surely be somebody.
    coarsen(
      row,
      row.cells.flatMap(({ of, isSmall, period }) => (isSmall && !of ? yearsOf(period) : [])),
      'year',
    )
    updateRow(row)
  }
  while (settle(table, lost));
  return lost
}

/** Goes over the table once, and says whether that changed anything. */
function settle(table: LedgerTable, lost: Set<Cell>): boolean {
  const rows = rowsOf(table)
  const changes = [
    ...rows.map((row) => settleRow(table, row)),
    settleRests(table),
    ...rows.flatMap((row) => row.cells.map((cell) => protectCell(table, row, cell, lost))),
  ]
  return changes.includes(true)
}

function protectCell(table: LedgerTable, row: LedgerRow, cell: Cell, lost: Set<Cell>): boolean {
  let isChanged = false
  while (!lost.has(cell) && isExposed(table, row, cell)) {
    isChanged = true
    if (!keepMoreBack(table, row, cell)) lost.add(cell)
  }
  return isChanged
}

/** Whether a count is kept back in vain. */
function isExposed(table: LedgerTable, row: LedgerRow, cell: Cell): boolean {
  if (!cell.isSmall && !cell.isBarred && isKnown(row.known, cell.period)) return false
  return !isProtected(table, row, cell)
}

/** The counts that what is public already gives away, whatever is kept back from now on. */
function hopelessCells(table: LedgerTable): Set<Cell> {
  return new Set(rowsOf(table).flatMap((row) => row.cells.filter((cell) => isExposed(table, row, cell))))
}

/** Keeps more back for the sake of a count; false where nothing is left to keep back. */
function keepMoreBack(table: LedgerTable, row: LedgerRow, cell: Cell): boolean {
  const { period } = cell
  if (isKnown(row.known, period) && keepBack(table, row, period)) return true
  const role = table.roles.find((rows) => rows.includes(row))
  const others = role ? role.filter((other) => other !== row) : table.roles.flat()
  const isFree = row.known.touching(period).some((stretch) => !stretch.isKnown)
  const victim = smallestOf(others, period)
  if (victim) {
    return (
      coarsen(victim, yearsOf(period), isFree ? 'none' : 'year') || coarsen(victim, yearsOf(period), 'none')
    )
  }
  return keepBack(table, row, period) || keepBack(table, table.total, period)
}
