import type { ConstraintNetwork, Edge } from './constraint-network.ts'

/** The edges that say how many there were at most. */
export function upperEdges({ edges }: ConstraintNetwork): Edge[] {
  return edges.filter(({ from, to }) => from < to)
}

/** The edges that say how many there were at least. */
export function lowerEdges({ edges }: ConstraintNetwork): Edge[] {
  return edges.filter(({ from, to }) => from >= to)
}

/**
 * What an edge leaves for a span of nodes: of at least so many different ones, those that may have been only in the months outside of the
 * span were not in it.
 */
export function leftBy(
  { from: end, to: start, weight }: Edge,
  { size, upper }: { readonly size: number; readonly upper: Float64Array },
  first: number,
  last: number,
): number {
  const cover = (from: number, to: number) => (to <= from ? 0 : (upper[from * size + to] as number))
  return -weight - cover(last, end) - cover(start, first)
}

/** The edge that leaves most for a span of nodes. */
export function lowestEdge(
  network: ConstraintNetwork,
  upper: Float64Array,
  first: number,
  last: number,
): Edge | undefined {
  const bounds = { size: network.size, upper }
  let best: Edge | undefined
  for (const edge of lowerEdges(network))
    if (!best || leftBy(edge, bounds, first, last) > leftBy(best, bounds, first, last)) best = edge
  return best
}
