import type { Month, Period } from '../../time/month.ts'
import { covers, overlaps } from '../count.ts'
import type { Interval } from '../interval.ts'
import { isKnown, type KnownParts, knownParts } from './known-parts.ts'
import { type Form, type RunningTotal, runningTotal } from './running-total.ts'

/** How finely a row of a table is published in one year: all that was asked for, only the whole year, or nothing. */
export type Grain = 'all' | 'year' | 'none'

/** One count that was asked for. */
export interface Cell extends Form {
  /** Its place in the input; absent for what is only kept protectable for the sake of a group's count. */
  readonly index?: number
  /** The group's count for whose sake it is kept protectable. */
  readonly of?: Cell
  /** From which size on it is published. */
  readonly threshold: number
  /** Whether it may be one of the numbers that are not published. */
  readonly isSmall: boolean
  /** Whether the policy keeps it back whatever its size. */
  readonly isBarred: boolean
}

/** One series of a table. */
export interface LedgerRow {
  readonly key: string
  readonly cells: readonly Cell[]
  /** The periods that are public already. */
  readonly pinned: readonly Form[]
  readonly total: RunningTotal
  readonly grains: Map<number, Grain>
  /** What can be worked out of what is published at these grains. */
  known: KnownParts
  /** What can be worked out of what is public already. */
  readonly public: KnownParts
}

export function createRow(key: string, cells: readonly Cell[], pinned: readonly Form[]): LedgerRow {
  const stated = knownParts(pinned)
  const counts = cells.filter(({ index }) => index !== undefined)
  return {
    key,
    cells,
    pinned,
    total: runningTotal([...counts, ...pinned]),
    grains: new Map(),
    known: stated,
    public: stated,
  }
}

/** Works out anew what is known of a row, after its grains have changed. */
export function updateRow(row: LedgerRow): void {
  row.known = knownParts([...row.pinned, ...row.cells.filter((cell) => isOffered(row, cell))])
}

/** Whether a count is one that the row's grains let through. */
function isOffered({ grains }: LedgerRow, { index, period, isSmall, isBarred }: Cell): boolean {
  if (index === undefined || isSmall || isBarred) return false
  return yearsOf(period).every((year) => {
    const grain = grains.get(year) ?? 'all'
    return grain === 'all' || (grain === 'year' && covers(period, yearPeriod(year)))
  })
}

/** Lowers a row's grain in each of the years to at most the given one, and says whether that changed anything. */
export function coarsen(row: LedgerRow, years: Iterable<number>, most: Grain): boolean {
  let isChanged = false
  for (const year of years) {
    const grain = row.grains.get(year) ?? 'all'
    if (grain === 'none' || grain === most || most === 'all') continue
    row.grains.set(year, most)
    isChanged = true
  }
  if (isChanged) updateRow(row)
  return isChanged
}

/** Whether there is something that a lower grain would keep back. */
export function hasOffers(row: LedgerRow, period: Period): boolean {
  return row.cells.some((cell) => overlaps(cell.period, period) && isOffered(row, cell))
}

/** Whether a period's sum follows from what is public already. */
export function isPublic(row: LedgerRow, period: Period): boolean {
  return isKnown(row.public, period)
}

/** The least that there surely is. */
export function least(row: LedgerRow, period: Period): number {
  return row.total.bound(period).lower
}

/** The most that there may be. */
export function most(row: LedgerRow, period: Period): number {
  return upperOf(row.total.bound(period))
}

export function upperOf({ upper = Number.POSITIVE_INFINITY }: Interval): number {
  return upper
}

/** The calendar years that have months of a period. */
export function yearsOf({ start, end }: Period): readonly number[] {
  const first = Math.floor(start / 12)
  return Array.from({ length: Math.floor(end / 12) - first + 1 }, (_, place) => first + place)
}

export function yearPeriod(year: number): Period {
  const start: Month = year * 12
  return { start, end: start + 11 }
}

/** Those months of a period that are in the other. */
export function common(one: Period, other: Period): Period {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }
}

/** What is left of a period when the months of another are taken out: none, one or two periods. */
export function without(whole: Period, part: Period): readonly Period[] {
  return [
    { start: whole.start, end: Math.min(whole.end, part.start - 1) },
    { start: Math.max(whole.start, part.end + 1), end: whole.end },
  ].filter(({ start, end }) => start <= end)
}
