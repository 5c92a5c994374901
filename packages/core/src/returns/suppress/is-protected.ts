import { type Cell, type LedgerRow, least, most, upperOf } from './ledger-row.ts'
import type { LedgerTable } from './ledger-table.ts'
import { partsOf, type Room, roomOfArea, roomOfTotal } from './room.ts'

/**
 * Whether a count that is not published stays one of many possible ones: a small one any from 1 to below its threshold, another one of a
 * range at least as wide as the threshold.
 *
 * The answer rests on persons who could be moved, from the true state of things, without any published count changing. So it holds
 * for whoever solves all that was published; where it is no, somebody may or may not be able to narrow the count down.
 */
export function isProtected(table: LedgerTable, row: LedgerRow, cell: Cell): boolean {
  if (upperOf(cell.interval) === 0) return true
  // Of what only bounds a group's count nobody minds that it is known, as long as it is large enough.
  if (cell.of && least(row, cell.period) >= cell.threshold - 1) return true
  return partsOf(row, cell.period).some(({ stretch, part, rest }) => {
    const room =
      row === table.total
        ? roomOfTotal(table, stretch, part)
        : roomOfArea(table, row, stretch, part, cell.threshold + (cell.isSmall ? upperOf(cell.interval) : 0))
    const fixed = rest.reduce(
      ({ lower, upper }, period) => ({ lower: lower + least(row, period), upper: upper + most(row, period) }),
      { lower: 0, upper: 0 },
    )
    return cell.isSmall ? reachesSmall(cell, fixed, room) : isWide(row, cell, fixed, room)
  })
}

interface Fixed {
  readonly lower: number
  readonly upper: number
}

/** Whether the count could be 1, and could be the largest number that is not published. */
function reachesSmall({ interval, threshold, index }: Cell, fixed: Fixed, { up, down, sum }: Room): boolean {
  const isHigh = sum + fixed.lower >= threshold - 1 && interval.lower + up >= threshold - 1
  if (index === undefined) return isHigh
  return isHigh && fixed.upper <= 1 && (upperOf(interval) <= 1 || down >= upperOf(interval) - 1)
}

/** Whether the numbers that the count could be lie as far apart as the threshold, whatever the truth within its interval is. */
function isWide(row: LedgerRow, cell: Cell, fixed: Fixed, { up, down, sum }: Room): boolean {
  const width = (held: number) => Math.min(held, down) + Math.min(Math.max(0, sum - held), up)
  const low = Math.max(0, least(row, cell.period) - fixed.upper)
  const high = Math.max(low, most(row, cell.period) - fixed.lower)
  // Between its ends the width is never less than at both.
  return width(low) >= cell.threshold && (!Number.isFinite(high) || width(high) >= cell.threshold)
}
