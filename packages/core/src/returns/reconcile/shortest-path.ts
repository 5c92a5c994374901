import type { ConstraintNetwork, Edge } from './constraint-network.ts'

/** What a path consists of. */
export interface Path {
  /** Where it begins and ends; on a cycle, the same. */
  readonly from: number
  readonly to: number
  readonly edges: readonly Edge[]
  /** Pairs of nodes. */
  readonly hops: readonly (readonly [from: number, to: number])[]
}

/**
 * Each node stands twice: as one from which a hop may not be taken, and, `size` further on, as one that an edge has just led to. This is what
 * Bellman and Ford have found so far.
 */
interface Search {
  readonly lengths: Float64Array
  /** By how many edges: of paths of one length the one with the fewest is found, since it is the easiest to follow. */
  readonly counts: Int32Array
  readonly previous: Int32Array
  /** The edge by which a node was reached. */
  readonly by: (Edge | undefined)[]
}

/**
 * Finds the edges and hops of a shortest path as `shortestPaths` measures it.
 *
 * @param starts What it costs to begin at each node.
 * @param ends What it costs to end at each.
 */
export function shortestPath(
  network: ConstraintNetwork,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
): Path {
  const { size } = network
  const search = startAt(size, starts)
  while (relax(network, search) >= 0);
  let best = size
  const lengthBy = (node: number) => (search.lengths[node] as number) + (ends[node - size] as number)
  for (let node = size; node < 2 * size; node++) {
    const longer = lengthBy(node) - lengthBy(best)
    const isShorter = (search.counts[node] as number) < (search.counts[best] as number)
    if (longer < 0 || (longer === 0 && isShorter)) best = node
  }
  return pathTo(best, -1, size, search)
}

/** Finds a cycle whose weights add up to less than 0; there has to be one. */
export function negativeCycle(network: ConstraintNetwork): Path {
  const { size } = network
  const search = startAt(size, new Float64Array(size))
  let node = 0
  for (let pass = 0; pass <= 2 * size; pass++) node = Math.max(0, relax(network, search))
  for (let step = 0; step < 2 * size; step++) node = search.previous[node] as number
  return pathTo(node, node, size, search)
}

function startAt(size: number, starts: ArrayLike<number>): Search {
  const lengths = new Float64Array(2 * size).fill(Number.POSITIVE_INFINITY)
  lengths.set(starts)
  const counts = new Int32Array(2 * size)
  return { lengths, counts, previous: new Int32Array(2 * size).fill(-1), by: new Array(2 * size) }
}

/** One pass over all edges and hops; returns a node that is now nearer, or -1. */
function relax({ size, edges, hops }: ConstraintNetwork, { lengths, counts, previous, by }: Search): number {
  let nearer = -1
  const reach = (from: number, to: number, weight: number, edge?: Edge) => {
    const length = (lengths[from] as number) + weight
    const count = (counts[from] as number) + (edge ? 1 : 0)
    const longer = length - (lengths[to] as number)
    if (!(longer < 0 || (longer === 0 && count < (counts[to] as number)))) return
    lengths[to] = length
    counts[to] = count
    previous[to] = from
    by[to] = edge
    nearer = to
  }
  for (const edge of edges) {
    reach(edge.from, size + edge.to, edge.weight, edge)
    reach(size + edge.from, size + edge.to, edge.weight, edge)
  }
  for (let from = 0; from < size; from++) {
    if (lengths[size + from] === Number.POSITIVE_INFINITY) continue
    for (let to = 0; to < size; to++)
      if (to !== from) reach(size + from, to, hops[from * size + to] as number)
  }
  return nearer
}

/** Goes back from a node to where the path began, or to `until`. */
function pathTo(end: number, until: number, size: number, { previous, by }: Search): Path {
  const edges: Edge[] = []
  const hops: [number, number][] = []
  let node = end
  while (previous[node] !== -1) {
    const before = previous[node] as number
    const edge = by[node]
    if (edge) edges.push(edge)
    else hops.push([before % size, node % size])
    node = before
    if (node === until) break
  }
  return { from: node % size, to: end % size, edges: edges.reverse(), hops: hops.reverse() }
}
