import { type ConstraintNetwork, type Edge, shortestPaths } from './constraint-network.ts'

/** Nodes between which edges leave a running total no choice, as one: exact counts do. Each has a first node. */
interface RigidGroups {
  /** By node, the place of its group. */
  readonly groupOf: Int32Array
  /** By node, what the running total has grown by since the first node of its group. */
  readonly offset: Float64Array
  /** By group, how many nodes it has. */
  readonly sizes: readonly number[]
}

/**
 * The weights of the shortest paths as `shortestPaths` has them, found among groups of nodes that stand at a fixed distance from each other
 * (rigid components: Tsamardinos, Muscettola, Morris 1998). Where most counts are exact, groups are few.
 *
 * @returns `undefined` where a cycle is negative.
 */
export function shortestPathsByGroup(network: ConstraintNetwork): Float64Array | undefined {
  const { size } = network
  const groups = findRigidGroups(network)
  if (groups.sizes.length === size) return shortestPaths(network)
  const between = shortestPaths(networkOfGroups(network, groups))
  if (!between) return undefined
  const { groupOf, offset, sizes } = groups
  const paths = new Float64Array(size * size)
  for (let from = 0; from < size; from++) {
    const row = (groupOf[from] as number) * sizes.length
    for (let to = 0; to < size; to++)
      paths[from * size + to] =
        (between[row + (groupOf[to] as number)] as number) + (offset[to] as number) - (offset[from] as number)
  }
  return paths
}

function findRigidGroups({ size, edges }: ConstraintNetwork): RigidGroups {
  const neighbours = neighboursOf(size, edges)
  const groupOf = new Int32Array(size).fill(-1)
  const offset = new Float64Array(size)
  const sizes: number[] = []
  for (let first = 0; first < size; first++) {
    if (groupOf[first] !== -1) continue
    const group = [first]
    groupOf[first] = sizes.length
    // A list that grows while it is gone through is gone through to its new end.
    for (const node of group) {
      for (const [next, growth] of neighbours[node] ?? []) {
        if (groupOf[next] !== -1) continue
        groupOf[next] = sizes.length
        offset[next] = (offset[node] as number) + growth
        group.push(next)
      }
    }
    sizes.push(group.length)
  }
  return { groupOf, offset, sizes }
}

/** By node, those to which an edge and another back add up to nothing, and how far off each is. */
function neighboursOf(size: number, edges: readonly Edge[]): Map<number, number>[] {
  const known = Array.from({ length: size }, () => new Set<string>())
  for (const { from, to, weight } of edges) known[from]?.add(`${to} ${weight}`)
  const neighbours = known.map(() => new Map<number, number>())
  for (const { from, to, weight } of edges)
    if (from !== to && known[to]?.has(`${from} ${0 - weight}`)) neighbours[from]?.set(to, weight)
  return neighbours
}

/** Edges and hops between the first nodes of groups. */
function networkOfGroups(
  { size, edges, hops }: ConstraintNetwork,
  { groupOf, offset, sizes }: RigidGroups,
): ConstraintNetwork {
  const count = sizes.length
  const least = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY)
  for (let from = 0; from < size; from++) {
    const row = (groupOf[from] as number) * count
    for (let to = 0; to < size; to++) {
      const place = row + (groupOf[to] as number)
      const weight = (hops[from * size + to] as number) + (offset[from] as number) - (offset[to] as number)
      if (weight < (least[place] as number)) least[place] = weight
    }
  }
  return {
    size: count,
    edges: edges.map(({ from, to, weight, fact }) => ({
      from: groupOf[from] as number,
      to: groupOf[to] as number,
      weight: weight + (offset[from] as number) - (offset[to] as number),
      fact,
    })),
    hops: least,
  }
}
