import type { ConstraintNetwork } from './constraint-network.ts'
import type { PlacedFact } from './fact.ts'

/** What a track's own facts make of its counts, given what stood of its kin before. It never changes; what is learnt makes a new one. */
export interface Standing {
  readonly facts: readonly PlacedFact[]
  /** The places on the family's grid at which the facts begin and end, ascending. */
  readonly nodes: readonly number[]
  readonly network: ConstraintNetwork
  /** As `shortestPaths` measures them. */
  readonly paths: Float64Array
  /** The most that a count may be over at least the months between two nodes, row by row from the earlier to the later. */
  readonly upper: Float64Array
  /** The least that a count may be over at most the months between two nodes. */
  readonly lower: Float64Array
  /** The last node up to each place on the grid, -1 where there is none; and the first from there on, the nodes' count where none is. */
  readonly lastNode: Int32Array
  readonly firstNode: Int32Array
  /** What stood when this was computed. */
  readonly base: State
}

/** What a track has at least between any two places, by those at which that changes. */
export type Lowers = Pick<Standing, 'nodes' | 'lower' | 'lastNode' | 'firstNode'>

/** All that stands of a family at one time. */
export interface State {
  /** By track; absent where no fact is stated of one. */
  readonly standings: readonly (Standing | undefined)[]
  /** For each sum what its parts have at least together, from each place on the grid to each later one, row by row. */
  readonly sums: readonly Float64Array[]
}

/** Facts that contradict each other; perhaps more than it takes. */
export interface Contradiction {
  readonly contradiction: readonly PlacedFact[]
}

/** The last node up to each place on a grid, and the first from there on. */
export function nodesNear(
  nodes: readonly number[],
  gridSize: number,
): Pick<Standing, 'lastNode' | 'firstNode'> {
  const lastNode = new Int32Array(gridSize)
  const firstNode = new Int32Array(gridSize)
  let node = 0
  for (let place = 0; place < gridSize; place++) {
    if ((nodes[node] as number) < place) node++
    firstNode[place] = node
    lastNode[place] = nodes[node] === place ? node : node - 1
  }
  return { lastNode, firstNode }
}

/** All places on a grid up to one. */
export function placesUpTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, place) => place)
}

/** What paths from node to node say of any span of nodes: a count over more months is at least as large. */
export function boundsFromPaths(size: number, paths: Float64Array): Pick<Standing, 'upper' | 'lower'> {
  const upper = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
  const lower = new Float64Array(size * size)
  const at = (table: Float64Array, from: number, to: number, otherwise: number) =>
    from < 0 || to === size || from >= to ? otherwise : (table[from * size + to] as number)
  for (let from = 0; from < size; from++) {
    for (let to = size - 1; to > from; to--) {
      upper[from * size + to] = Math.min(
        paths[from * size + to] as number,
        at(upper, from - 1, to, Number.POSITIVE_INFINITY),
        at(upper, from, to + 1, Number.POSITIVE_INFINITY),
      )
    }
  }
  for (let from = size - 1; from >= 0; from--) {
    for (let to = from + 1; to < size; to++) {
      lower[from * size + to] = Math.max(
        -(paths[to * size + from] as number),
        at(lower, from + 1, to, 0),
        at(lower, from, to - 1, 0),
      )
    }
  }
  return { upper, lower }
}

/** The most that a track's own facts let it count between two places on the grid. */
export function ownUpper(standing: Standing | undefined, from: number, to: number): number {
  if (!standing) return Number.POSITIVE_INFINITY
  const { lastNode, firstNode, nodes, upper } = standing
  const [first, last] = [lastNode[from] as number, firstNode[to] as number]
  return first < 0 || last === nodes.length
    ? Number.POSITIVE_INFINITY
    : (upper[first * nodes.length + last] as number)
}

/** The least that a track's own facts let it count between two places on the grid. */
export function ownLower(standing: Lowers | undefined, from: number, to: number): number {
  if (!standing) return 0
  const { lastNode, firstNode, nodes, lower } = standing
  const [first, last] = [firstNode[from] as number, lastNode[to] as number]
  return first < last ? (lower[first * nodes.length + last] as number) : 0
}
