import type { Side } from './constraint-network.ts'
import type { Family, Sum } from './family.ts'
import { partLowers, partUppers } from './kin-tables.ts'
import { ownLower, ownUpper, type State } from './standing.ts'

/**
 * Parts and totals bound each other: a part is at most its whole, parts that count nobody twice are together at most their whole and, where
 * they are complete, at least. Spans are places on the family's grid, `from` before `to`.
 */
export interface Model {
  readonly family: Family
  readonly state: State
}

/** A bound that another was computed from. */
export interface Term {
  readonly side: Side
  readonly track: number
  readonly from: number
  readonly to: number
  /** Whether only the track's own facts are meant. */
  readonly isOwn: boolean
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
  if (!kin) return Number.POSITIVE_INFINITY
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

/** The least that its kin let a track count. */
export function kinLower(model: Model, track: number, from: number, to: number): number {
  const { family, state } = model
  const kin = family.tracks[track]
  if (!kin) return 0
  const span = from * family.grid.length + to
  let least = 0
  for (const narrow of kin.contains) least = Math.max(least, lowerOf(model, narrow, from, to))
  for (const place of kin.wholeOf) least = Math.max(least, state.sums[place]?.[span] as number)
  return kin.partOf.some((place) => family.sums[place]?.isComplete)
    ? Math.max(least, partLowers(model, track)[span] as number)
    : least
}

function sumOfUppers({ state }: Model, parts: readonly number[], from: number, to: number): number {
  let sum = 0
  for (const part of parts) sum += ownUpper(state.standings[part], from, to)
  return sum
}
