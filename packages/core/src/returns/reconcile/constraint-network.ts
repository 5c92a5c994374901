import type { PlacedFact } from './fact.ts'

/** That a running total grows by at most `weight` from one node to another; going back in time, by at least `-weight`. */
export interface Edge {
  /** A place among the network's nodes. */
  readonly from: number
  readonly to: number
  readonly weight: number
  readonly fact: PlacedFact
  /** Where the fact is a comparison: what is known of the other period, which the weight was computed from. */
  readonly because?: { readonly side: Side; readonly from: number; readonly to: number }
}

export type Side = 'lower' | 'upper'

/**
 * The constraints on the running total of one track: a simple temporal network (Dechter, Meiri, Pearl 1991). Edges are stated by facts of
 * the track; hops are what holds besides: that a count is never negative, and what other tracks make of it.
 */
export interface ConstraintNetwork {
  /** How many nodes there are. */
  readonly size: number
  readonly edges: readonly Edge[]
  /** From each node to each, row by row. */
  readonly hops: Float64Array
}

/** The hops that hold of any running total: it never falls. */
export function neverFalls(size: number): Float64Array {
  const hops = new Float64Array(size * size)
  for (let from = 0; from < size; from++)
    hops.fill(Number.POSITIVE_INFINITY, from * size + from + 1, (from + 1) * size)
  return hops
}

/**
 * The weights of the shortest paths that begin and end with an edge and take at most one hop between edges, from each node to each, row by
 * row. Hops in a row would make a bound depend on nodes that belong to none of the facts that prove it.
 *
 * @returns `undefined` where a cycle is negative: the edges on it contradict each other.
 */
export function shortestPaths({ size, edges, hops }: ConstraintNetwork): Float64Array | undefined {
  const steps = stepsOf(size, edges, hops)
  closeUnderPaths(size, steps)
  for (let node = 0; node < size; node++) if ((steps[node * size + node] as number) < 0) return undefined
  const paths = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
  for (const { from, to, weight } of edges) {
    for (let start = 0; start < size; start++) {
      const before =
        start === from
          ? Math.min(0, steps[start * size + from] as number)
          : (steps[start * size + from] as number)
      if (before + weight < (paths[start * size + to] as number)) paths[start * size + to] = before + weight
    }
  }
  return paths
}

/** An edge and then at most one hop. */
function stepsOf(size: number, edges: readonly Edge[], hops: Float64Array): Float64Array {
  const steps = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
  for (const { from, to, weight } of edges) {
    for (let node = 0; node < size; node++) {
      const length = weight + (hops[to * size + node] as number)
      if (length < (steps[from * size + node] as number)) steps[from * size + node] = length
    }
  }
  return steps
}

/** Floyd and Warshall. */
function closeUnderPaths(size: number, steps: Float64Array): void {
  for (let middle = 0; middle < size; middle++) {
    const onward = steps.subarray(middle * size, (middle + 1) * size)
    for (let from = 0; from < size; from++) {
      const first = steps[from * size + middle] as number
      if (first === Number.POSITIVE_INFINITY) continue
      const row = from * size
      for (let to = 0; to < size; to++) {
        const length = first + (onward[to] as number)
        if (length < (steps[row + to] as number)) steps[row + to] = length
      }
    }
  }
}
