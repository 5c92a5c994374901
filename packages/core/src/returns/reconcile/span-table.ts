import type { Lowers } from './standing.ts'

// Tables have a number for every span of a family's grid, or for every span between some of its places, the nodes, row by row from its
// beginning to its end.

/** What a track has at least between nodes, as a table of them. */
export function lowersBetween(nodes: readonly number[], lowers: Lowers | undefined): Float64Array {
  if (lowers?.nodes === nodes) return lowers.lower
  const table = new Float64Array(nodes.length * nodes.length)
  if (!lowers) return table
  const { firstNode, lastNode, lower } = lowers
  const ends = Int32Array.from(nodes, (node) => lastNode[node] as number)
  for (let first = 0; first < nodes.length; first++) {
    const start = firstNode[nodes[first] as number] as number
    const row = start * lowers.nodes.length
    for (let last = first + 1; last < nodes.length; last++) {
      const end = ends[last] as number
      if (start < end) table[first * nodes.length + last] = lower[row + end] as number
    }
  }
  return table
}

/** The spans between nodes of a table of a whole grid. */
export function spansBetween(nodes: readonly number[], table: Float64Array, size: number): Float64Array {
  return Float64Array.from(nodes.flatMap((from) => nodes.map((to) => table[from * size + to] as number)))
}

/** Raises a table to another where that is higher. */
export function raiseTo(table: Float64Array, other: Float64Array): void {
  for (let span = 0; span < table.length; span++)
    if ((other[span] as number) > (table[span] as number)) table[span] = other[span] as number
}

/** Adds what a track has at least, times `sign`, to a table of a whole grid. */
export function addLowers(table: Float64Array, size: number, lowers: Lowers | undefined, sign: number): void {
  if (!lowers) return
  const { nodes, firstNode, lower } = lowers
  for (let from = 0; from < (nodes.at(-1) ?? 0); from++) {
    const first = firstNode[from] as number
    for (let node = first + 1; node < nodes.length; node++) {
      const least = sign * (lower[first * nodes.length + node] as number)
      if (least === 0) continue
      const end = from * size + (nodes[node + 1] ?? size)
      for (let span = from * size + (nodes[node] as number); span < end; span++)
        table[span] = (table[span] as number) + least
    }
  }
}

/**
 * Lowers a table of nodes to what a table of a whole grid leaves together with what a track has at least. That is the same for all spans
 * which hold the same nodes, so of these only the least that is left counts.
 *
 * @param left Of a span within one that has a limit, it has a limit too.
 */
export function lowerToLeft(
  table: Float64Array,
  nodes: readonly number[],
  left: Float64Array,
  size: number,
  lowers: Float64Array,
): void {
  const count = nodes.length
  for (let first = 0; first < count - 1; first++) {
    const least = leastLeft(nodes, first, left, size)
    for (let last = first + 1; last < count; last++) {
      const span = first * count + last
      const most = (least[last] as number) + (lowers[span] as number)
      if (most < (table[span] as number)) table[span] = most
    }
  }
}

/** By node, the least that is left for a span of which the first node within is a given one, and the last one that node. */
function leastLeft(nodes: readonly number[], first: number, left: Float64Array, size: number): Float64Array {
  const least = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY)
  for (let from = (nodes[first - 1] ?? -1) + 1; from <= (nodes[first] as number); from++) {
    let last = first + 1
    for (let to = nodes[last] as number; to < size; to++) {
      const most = left[from * size + to] as number
      if (most === Number.POSITIVE_INFINITY) break
      if (to === nodes[last + 1]) last++
      if (most < (least[last] as number)) least[last] = most
    }
  }
  return least
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
