import type { Span } from './fact.ts'
import type { Standing } from './standing.ts'

// Tables have a number for every span of a family's grid, row by row from its beginning to its end.

/** Raises a table to another where that is higher. */
export function raiseTo(table: Float64Array, other: Float64Array | undefined): void {
  if (!other) return
  for (let span = 0; span < table.length; span++)
    if ((other[span] as number) > (table[span] as number)) table[span] = other[span] as number
}

/** Lowers a table to another where that is lower. */
export function lowerTo(table: Float64Array, other: Float64Array): void {
  for (let span = 0; span < table.length; span++)
    if ((other[span] as number) < (table[span] as number)) table[span] = other[span] as number
}

/** Adds one table to another, times `sign`. */
export function addTo(table: Float64Array, other: Float64Array, sign = 1): void {
  for (let span = 0; span < table.length; span++)
    table[span] = (table[span] as number) + sign * (other[span] as number)
}

/** Raises a table to what a track has at least by its own facts. */
export function raiseToOwn(table: Float64Array, size: number, standing: Standing | undefined): void {
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
export function lowerToWider(table: Float64Array, size: number): void {
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
export function raiseToNarrower(table: Float64Array, size: number): void {
  for (let from = size - 2; from >= 0; from--) {
    for (let to = from + 2; to < size; to++) {
      const span = from * size + to
      table[span] = Math.max(table[span] as number, table[span + size] as number, table[span - 1] as number)
    }
  }
}

/** Gives spans that are more than a run of places what the part within it has. */
export function keepWithin(table: Float64Array, size: number, places: Span): void {
  if (places.from === 0 && places.to === size - 1) return
  for (let from = 0; from < size; from++) {
    for (let to = from + 1; to < size; to++) {
      if (places.from <= from && to <= places.to) continue
      const [first, last] = [Math.max(from, places.from), Math.min(to, places.to)]
      table[from * size + to] = first < last ? (table[first * size + last] as number) : 0
    }
  }
}
