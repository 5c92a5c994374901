import { countsAll, type Family, placesOf, type Sum } from './family.ts'
import {
  addOwn,
  addTo,
  keepWithin,
  lowerTo,
  lowerToWider,
  raiseTo,
  raiseToNarrower,
  raiseToOwn,
} from './span-table.ts'
import { ownLower, ownUpper, type State } from './standing.ts'
import { tableFor } from './table-cache.ts'

/**
 * Parts and totals bound each other: a part is at most its whole, parts that count nobody twice are together at most their whole and, where
 * they are complete, at least. Spans are places on the family's grid, `from` before `to`.
 */
export interface Model {
  readonly family: Family
  readonly state: State
}

/** The most that a track may count. */
export function upperOf(model: Model, track: number, from: number, to: number): number {
  return Math.min(ownUpper(model.state.standings[track], from, to), kinUpper(model, track, from, to))
}

/** The least that a track may count. */
export function lowerOf(model: Model, track: number, from: number, to: number): number {
  return Math.max(ownLower(model.state.standings[track], from, to), kinLower(model, track, from, to))
}

/** The most that its kin let a track count. */
export function kinUpper(model: Model, track: number, from: number, to: number): number {
  const { family } = model
  const kin = family.tracks[track]
  if (!kin || !countsAll(family, kin, from, to)) return Number.POSITIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  for (const wide of kin.within) most = Math.min(most, upperOf(model, wide, from, to))
  for (const place of kin.wholeOf) {
    const { parts, isComplete } = family.sums[place] as Sum
    if (isComplete) most = Math.min(most, sumOfUppers(model, parts, from, to))
  }
  return kin.partOf.length
    ? Math.min(most, partUppers(model, track)[from * family.grid.length + to] as number)
    : most
}

/** The least that its kin let a track count; where a span is more than the track counts, of the months that it does count. */
export function kinLower(model: Model, track: number, from: number, to: number): number {
  const { family, state } = model
  const kin = family.tracks[track]
  if (!kin) return 0
  if (!countsAll(family, kin, from, to)) {
    const places = placesOf(family, kin)
    const [first, last] = [Math.max(from, places.from), Math.min(to, places.to)]
    return first < last ? kinLower(model, track, first, last) : 0
  }
  const span = from * family.grid.length + to
  let least = 0
  for (const narrow of kin.contains) least = Math.max(least, lowerOf(model, narrow, from, to))
  for (const place of kin.wholeOf) least = Math.max(least, state.sums[place]?.[span] as number)
  return kin.partOf.some((place) => family.sums[place]?.isComplete)
    ? Math.max(least, partLowers(model, track)[span] as number)
    : least
}

/** How far a running total may be apart at two places by what the track's kin say; back in time, at most minus what it grew by at least. */
export function kinHop(model: Model, track: number, from: number, to: number): number {
  if (from === to) return 0
  return from < to ? kinUpper(model, track, from, to) : -kinLower(model, track, to, from)
}

function sumOfUppers({ state }: Model, parts: readonly number[], from: number, to: number): number {
  let sum = 0
  for (const part of parts) sum += ownUpper(state.standings[part], from, to)
  return sum
}

/** What a track has at least over every span of the grid. */
export function lowersOf(model: Model, track: number): Float64Array {
  const { family, state } = model
  return tableFor(family, state, 'lower', track, () => {
    const size = family.grid.length
    const table = new Float64Array(size * size)
    raiseToOwn(table, size, state.standings[track])
    const kin = family.tracks[track]
    for (const narrow of kin?.contains ?? []) {
      if (saysMoreThanOwn(family, narrow)) raiseTo(table, lowersOf(model, narrow))
      else raiseToOwn(table, size, state.standings[narrow])
    }
    for (const place of kin?.wholeOf ?? []) raiseTo(table, state.sums[place])
    if (kin?.partOf.some((place) => family.sums[place]?.isComplete)) raiseTo(table, partLowers(model, track))
    if (kin) keepWithin(table, size, placesOf(family, kin))
    return table
  })
}

/** What the wholes of a track leave to it at most, beside their other parts. */
function partUppers(model: Model, track: number): Float64Array {
  const { family, state } = model
  return tableFor(family, state, 'part-upper', track, () => {
    const size = family.grid.length
    const tables = (family.tracks[track]?.partOf ?? []).map((place) => {
      const table = leftBySum(model, place).slice()
      if (family.sums[place]?.isComplete || !saysMoreThanOwn(family, track))
        addOwn(table, size, state.standings[track])
      else addTo(table, lowersOf(model, track))
      return table
    })
    const [table = new Float64Array(0), ...others] = tables
    for (const other of others) lowerTo(table, other)
    lowerToWider(table, size)
    return table
  })
}

/** What the wholes of a track need of it at least, beside all their other parts. */
function partLowers({ family, state }: Model, track: number): Float64Array {
  return tableFor(family, state, 'part-lower', track, () => {
    const size = family.grid.length
    const table = new Float64Array(size * size)
    for (const place of family.tracks[track]?.partOf ?? []) {
      const sum = family.sums[place] as Sum
      if (sum.isComplete) raiseToRest({ family, state }, sum, track, table)
    }
    raiseToNarrower(table, size)
    return table
  })
}

/** Raises a table to what a whole has at least beyond what all parts but one have at most. */
function raiseToRest(
  { family, state }: Model,
  { whole, parts }: Sum,
  track: number,
  table: Float64Array,
): void {
  const size = family.grid.length
  const others = parts.filter((part) => part !== track).map((part) => state.standings[part])
  for (let from = 0; from < size; from++) {
    for (let to = from + 1; to < size; to++) {
      const most = others.reduce((sum, standing) => sum + ownUpper(standing, from, to), 0)
      const least = ownLower(state.standings[whole], from, to) - most
      if (least > (table[from * size + to] as number)) table[from * size + to] = least
    }
  }
}

/** What a whole may count more than all its parts together do at least. */
function leftBySum(model: Model, place: number): Float64Array {
  const { family, state } = model
  return tableFor(family, state, 'left', place, () => {
    const size = family.grid.length
    const { whole, isComplete } = family.sums[place] as Sum
    const table = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
    for (let from = 0; from < size; from++) {
      for (let to = from + 1; to < size; to++) {
        const most = isComplete ? ownUpper(state.standings[whole], from, to) : upperOf(model, whole, from, to)
        table[from * size + to] = most - (state.sums[place]?.[from * size + to] as number)
      }
    }
    return table
  })
}

/** Whether a track may have more than its own facts say, by what it contains or is made of. */
export function saysMoreThanOwn({ tracks, sums }: Family, track: number): boolean {
  const kin = tracks[track]
  return (
    !!kin &&
    (kin.contains.length > 0 || kin.wholeOf.length > 0 || kin.partOf.some((place) => sums[place]?.isComplete))
  )
}
