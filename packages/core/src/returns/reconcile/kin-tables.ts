import type { Family, Sum } from './family.ts'
import type { Model } from './parts.ts'
import { upperOf } from './parts.ts'
import { ownLower, ownUpper, type Standing } from './standing.ts'
import { tableFor } from './table-cache.ts'

// Tables have a number for every span of the family's grid, row by row from its beginning to its end.

/** What a track has at least. */
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
    return table
  })
}

/** What the wholes of a track leave to it at most, beside their other parts. */
export function partUppers(model: Model, track: number): Float64Array {
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
export function partLowers({ family, state }: Model, track: number): Float64Array {
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

function raiseTo(table: Float64Array, other: Float64Array | undefined): void {
  if (!other) return
  for (let span = 0; span < table.length; span++)
    if ((other[span] as number) > (table[span] as number)) table[span] = other[span] as number
}

function lowerTo(table: Float64Array, other: Float64Array): void {
  for (let span = 0; span < table.length; span++)
    if ((other[span] as number) < (table[span] as number)) table[span] = other[span] as number
}

/** Adds one table to another, times `sign`. */
export function addTo(table: Float64Array, other: Float64Array, sign = 1): void {
  for (let span = 0; span < table.length; span++)
    table[span] = (table[span] as number) + sign * (other[span] as number)
}

function raiseToOwn(table: Float64Array, size: number, standing: Standing | undefined): void {
  forOwn(size, standing, (start, end, least) => {
    for (let span = start; span < end; span++) if (least > (table[span] as number)) table[span] = least
  })
}

/** Adds what a track has at least by its own facts, times `sign`. */
export function addOwn(table: Float64Array, size: number, standing: Standing | undefined, sign = 1): void {
  forOwn(size, standing, (start, end, least) => {
    for (let span = start; span < end; span++) table[span] = (table[span] as number) + sign * least
  })
}

/** Calls back for every run of spans, of one beginning, of which own facts say that there is the same, more than nothing. */
function forOwn(
  size: number,
  standing: Standing | undefined,
  each: (start: number, end: number, least: number) => void,
): void {
  if (!standing) return
  const { nodes, firstNode, lower } = standing
  for (let from = 0; from < (nodes.at(-1) ?? 0); from++) {
    const first = firstNode[from] as number
    for (let node = first + 1; node < nodes.length; node++) {
      const least = lower[first * nodes.length + node] as number
      if (least > 0)
        each(from * size + (nodes[node] as number), from * size + (nodes[node + 1] ?? size), least)
    }
  }
}

/** A span counts at most what a wider one does. */
function lowerToWider(table: Float64Array, size: number): void {
  for (let from = 0; from < size; from++) {
    for (let to = size - 1; to > from; to--) {
      const span = from * size + to
      if (from > 0 && (table[span - size] as number) < (table[span] as number))
        table[span] = table[span - size] as number
      if (to + 1 < size && (table[span + 1] as number) < (table[span] as number))
        table[span] = table[span + 1] as number
    }
  }
}

/** A span counts at least what a narrower one does. */
function raiseToNarrower(table: Float64Array, size: number): void {
  for (let from = size - 2; from >= 0; from--) {
    for (let to = from + 2; to < size; to++) {
      const span = from * size + to
      table[span] = Math.max(table[span] as number, table[span + size] as number, table[span - 1] as number)
    }
  }
}
