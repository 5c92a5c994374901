import type { Period } from '../../time/month.ts'
import { overlaps } from '../count.ts'
import type { Stretch } from './known-parts.ts'
import { common, type LedgerRow, least, most, without } from './ledger-row.ts'
import type { LedgerTable } from './ledger-table.ts'

/** How many persons could be moved into and out of a part of a row, with everything that is published the same. */
export interface Room {
  readonly up: number
  readonly down: number
  /** How many there are to move within: the sum of the stretch; infinite where it is not known. */
  readonly sum: number
}

const endless = Number.POSITIVE_INFINITY

/**
 * The room of months of an area within one stretch of its row.
 *
 * Persons of the same months swap areas, so that no total and no row of another role changes. In a stretch whose sum is known, the area
 * has to give back in its other months what it takes in these; where it is not known, the others have to be free there too.
 */
export function roomOfArea(
  table: LedgerTable,
  row: LedgerRow,
  stretch: Stretch,
  part: Period,
  enough: number,
): Room {
  const role = table.roles.find((rows) => rows.includes(row)) as readonly LedgerRow[]
  const own = leakOf(table, row.key, part)
  const held = Math.max(0, least(row, part) - own)
  const limit = own > 0 ? held : endless
  if (!stretch.isKnown)
    return { ...roomInOpen(table, role, row, part, enough), sum: endless, ...(own > 0 && { down: 0 }) }
  const rest = without(stretch, part)
  const sum = least(row, stretch) - rest.reduce((sum, period) => sum + leakOf(table, row.key, period), 0)
  if (isUnbounded(table, role, stretch)) return { up: endless, down: limit, sum }
  const mass = (period: Period) =>
    massOf(table, role, period, enough, (other) => other !== row && other.known.within(stretch) !== undefined)
  return {
    up: mass(part),
    down: Math.min(
      limit,
      rest.reduce((sum, period) => sum + mass(period), 0),
    ),
    sum,
  }
}

function roomInOpen(
  table: LedgerTable,
  role: readonly LedgerRow[],
  row: LedgerRow,
  part: Period,
  enough: number,
): Omit<Room, 'sum'> {
  const others = role.filter((other) => other !== row)
  if (isUnbounded(table, others, part)) return { up: endless, down: endless }
  const isFree = ({ known }: LedgerRow) => known.within(part)?.isKnown === false
  const down = others.some(isFree) ? endless : 0
  const direct = massOf(table, others, part, enough, isFree)
  if (direct >= enough) return { up: direct, down }
  // An area with a known sum can step in: it gives in these months and takes in others from an area that is free there.
  const steps = others.flatMap((other) => other.known.within(part) ?? []).filter((stretch) => stretch.isKnown)
  const wholes = new Map(steps.map((stretch) => [`${stretch.start} ${stretch.end}`, stretch]))
  const indirect = [...wholes.values()].map((whole) => {
    const isGiver = (other: LedgerRow) => isFree(other) && other.known.within(whole) !== undefined
    const given = without(whole, part).reduce(
      (sum, period) => sum + massOf(table, others, period, enough, isGiver),
      0,
    )
    const between = massOf(table, others, part, enough, ({ known }) => known.within(whole)?.isKnown === true)
    return Math.min(between, given)
  })
  return { up: direct + Math.max(0, ...indirect), down }
}

/** The room of months of the total: persons move in time, with their areas, where no row's known sums hold them. */
export function roomOfTotal(table: LedgerTable, stretch: Stretch, part: Period): Room {
  const { total, roles } = table
  const rest = stretch.isKnown ? without(stretch, part) : []
  const held = (period: Period) => {
    const place = stretch.isKnown ? stretch : period
    const stuck = roles.flat().filter((row) => !isLoose(row, place, stretch.isKnown))
    return stuck.reduce((sum, row) => sum + most(row, period), 0) + leakOf(table, total.key, period)
  }
  const stuck = held(part)
  const down = stuck === 0 ? endless : Math.max(0, least(total, part) - stuck)
  if (!stretch.isKnown) {
    const hasFree = roles.every((rows) => rows.length === 0 || rows.some((row) => isLoose(row, part, false)))
    return { up: hasFree ? endless : 0, down, sum: endless }
  }
  const beside = rest.map((period) => ({ stuck: held(period), mass: least(total, period) }))
  const sum = least(total, stretch)
  const stuckBeside = beside.reduce((all, period) => all + period.stuck, 0)
  const surelyBeside = beside.reduce((all, { stuck, mass }) => all + Math.max(0, mass - stuck), 0)
  // Where nobody is stuck, all of the stretch can be in these months.
  const up = stuckBeside === 0 ? endless : Math.max(surelyBeside, sum - most(total, part) - stuckBeside)
  return { up, down, sum }
}

function isLoose({ known }: LedgerRow, place: Period, isKnown: boolean): boolean {
  const within = known.within(place)
  return within !== undefined && (isKnown || !within.isKnown)
}

/** Whether nothing is known of the total of these months: neither itself nor what another role or a group would tell of it. */
function isUnbounded(table: LedgerTable, role: readonly LedgerRow[], period: Period): boolean {
  const isOpen = ({ known }: LedgerRow) => known.touching(period).every((stretch) => !stretch.isKnown)
  const elsewhere = table.roles.filter((rows) => !rows.some((row) => role.includes(row)))
  return isOpen(table.total) && elsewhere.flat().every(isOpen) && leakOf(table, table.total.key, period) === 0
}

/** How many persons of some rows can surely be moved, with nothing said of groups among them; counted until it is enough. */
function massOf(
  table: LedgerTable,
  rows: readonly LedgerRow[],
  period: Period,
  enough: number,
  isCounted: (row: LedgerRow) => boolean,
): number {
  let sum = 0
  for (const row of rows) {
    const mass = least(row, period)
    if (mass === 0 || !isCounted(row)) continue
    sum += Math.max(0, mass - leakOf(table, row.key, period))
    if (sum >= enough) break
  }
  return sum
}

/** How many persons of a row may be of groups of which more than a year's total is public: moving them might show. */
function leakOf({ parts }: LedgerTable, key: string, period: Period): number {
  return parts.reduce((sum, group) => {
    const rows = [group.total, ...group.roles.flat()]
    if (!rows.some((row) => row.pinned.some((form) => overlaps(form.period, period)))) return sum
    const same = rows.find((row) => row.key === key)
    return sum + Math.min(same ? most(same, period) : endless, most(group.total, period))
  }, 0)
}

/** What a count can be: its part of one stretch may change, the rest of it stays. */
export function partsOf(
  row: LedgerRow,
  period: Period,
): readonly { stretch: Stretch; part: Period; rest: readonly Period[] }[] {
  return row.known
    .touching(period)
    .map((stretch) => {
      const part = common(stretch, period)
      return { stretch, part, rest: without(period, part) }
    })
    .filter(({ stretch, part }) => !stretch.isKnown || part.start > stretch.start || part.end < stretch.end)
}
