import { countsAll, type Family, placesOf, type Sum, type Track } from './family.ts'
import {
  lowersBetween,
  lowerToLeft,
  lowerToWider,
  raiseTo,
  raiseToNarrower,
  spansBetween,
} from './span-table.ts'
import { type Lowers, nodesNear, ownLower, ownUpper, placesUpTo, type State } from './standing.ts'
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
  return kin.partOf.length ? Math.min(most, partUpper(model, track, from, to)) : most
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

/** What a track has at least, by its own facts and by what it contains or is made of; absent where there is neither. */
export function lowersOf(model: Model, track: number): Lowers | undefined {
  const { family, state } = model
  if (!saysMoreThanOwn(family, track)) return state.standings[track]
  return tableFor(family, state, 'lower', track, () => {
    const size = family.grid.length
    const kin = family.tracks[track] as Track
    const { from, to } = placesOf(family, kin)
    const inner = [track, ...kin.contains].flatMap((one) => {
      const lowers = one === track ? state.standings[one] : lowersOf(model, one)
      return lowers ? [lowers] : []
    })
    const tables = kin.wholeOf.map((place) => state.sums[place] as Float64Array)
    if (kin.partOf.some((place) => family.sums[place]?.isComplete)) tables.push(partLowers(model, track))
    const isNode = new Uint8Array(size).fill(tables.length > 0 ? 1 : 0)
    for (const { nodes } of inner) for (const node of nodes) isNode[node] = 1
    const nodes = placesUpTo(to).filter((place) => from <= place && isNode[place] === 1)
    const lower = new Float64Array(nodes.length * nodes.length)
    for (const one of inner) raiseTo(lower, lowersBetween(nodes, one))
    for (const table of tables) raiseTo(lower, spansBetween(nodes, table, size))
    return { nodes, lower, ...nodesNear(nodes, size) }
  })
}

/**
 * What the wholes of a track leave to it at most beside their other parts. Between places at which what it has itself changes, little has
 * to be compared; those are all that its own facts and those of its parts ask for.
 */
function partUpper(model: Model, track: number, from: number, to: number): number {
  const { family, state } = model
  const size = family.grid.length
  const near = tableFor(family, state, 'part-upper', track, () => {
    const { nodes, firstNode } = lowersOf(model, track) ?? { nodes: [], firstNode: new Int32Array(size) }
    return { nodes, firstNode, upper: partUppers(model, track, nodes) }
  })
  if (!near.upper) return Number.POSITIVE_INFINITY
  const [first, last] = [near.firstNode[from] as number, near.firstNode[to] as number]
  if (near.nodes[first] === from && near.nodes[last] === to)
    return near.upper[first * near.nodes.length + last] as number
  const all = tableFor(family, state, 'part-upper-all', track, () =>
    partUppers(model, track, placesUpTo(size - 1)),
  )
  return all?.[from * size + to] as number
}

/**
 * What the wholes of a track leave to it between places; absent where no whole is limited.
 *
 * @param nodes Among them all at which what the track has itself changes.
 */
function partUppers(model: Model, track: number, nodes: readonly number[]): Float64Array | undefined {
  const { family, state } = model
  const partOf = family.tracks[track]?.partOf ?? []
  if (!partOf.some((place) => leftBySum(model, place))) return undefined
  const table = new Float64Array(nodes.length * nodes.length).fill(Number.POSITIVE_INFINITY)
  for (const place of partOf) {
    const left = leftBySum(model, place)
    const own = family.sums[place]?.isComplete ? state.standings[track] : lowersOf(model, track)
    if (left) lowerToLeft(table, nodes, left, family.grid.length, lowersBetween(nodes, own))
  }
  lowerToWider(table, nodes.length)
  return table
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

/** What a whole may count more than all its parts together do at least; absent where nothing limits it. */
export function leftBySum(model: Model, place: number): Float64Array | undefined {
  const { family, state } = model
  return tableFor(family, state, 'left', place, () => {
    const size = family.grid.length
    const { whole, isComplete } = family.sums[place] as Sum
    const table = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
    let isLimited = false
    for (let from = 0; from < size; from++) {
      for (let to = from + 1; to < size; to++) {
        const most = isComplete ? ownUpper(state.standings[whole], from, to) : upperOf(model, whole, from, to)
        if (most === Number.POSITIVE_INFINITY) continue
        table[from * size + to] = most - (state.sums[place]?.[from * size + to] as number)
        isLimited = true
      }
    }
    return isLimited ? table : undefined
  })
}

/** Whether a track may have more than its own facts say, by what it contains or is made of. */
function saysMoreThanOwn({ tracks, sums }: Family, track: number): boolean {
  const kin = tracks[track]
  return (
    !!kin &&
    (kin.contains.length > 0 || kin.wholeOf.length > 0 || kin.partOf.some((place) => sums[place]?.isComplete))
  )
}
