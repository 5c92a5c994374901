import type { ConstraintNetwork, Edge } from './constraint-network.ts'
import type { Track } from './family.ts'
import { kinHop, type Model } from './kin-bounds.ts'
import type { Standing } from './standing.ts'
import { edgesFor, hasKinHops } from './track-network.ts'

/**
 * Whether what is known now makes paths of a track shorter than they were, or cycles negative. That is sooner told than found.
 *
 * A path is edges with hops between them. Where no new hop between two edges is a short cut for the path between their far ends, put that in
 * its place; it ends with an edge as they do, so the next new hop can go the same way, until none is left.
 */
export function isShortened(model: Model, track: Track, before: Standing): boolean {
  const { facts, nodes, network } = before
  const isCompared = facts.some(({ other }) => other)
  if (isCompared && !haveSameWeights(edgesFor(model, facts, nodes), network.edges)) return true
  if (!hasKinHops(track)) return false
  const [into, outOf] = edgesByNode(network)
  for (const [from, start] of nodes.entries()) {
    for (const [to, end] of nodes.entries()) {
      const hop = kinHop(model, track.index, start, end)
      if (hop >= (network.hops[from * nodes.length + to] as number)) continue
      if (isShortCut(before, hop, from, to, into[from] as Edge[], outOf[to] as Edge[])) return true
    }
  }
  return false
}

/** Whether a hop from a node to another, after any of some edges and before any of others, shortens a path or makes a cycle negative. */
function isShortCut(
  { nodes: { length }, paths }: Standing,
  hop: number,
  from: number,
  to: number,
  first: readonly Edge[],
  last: readonly Edge[],
): boolean {
  if ((paths[to * length + from] as number) + hop < 0) return true
  const isLonger = (one: Edge, other: Edge) =>
    (paths[one.from * length + other.to] as number) > one.weight + hop + other.weight
  return first.some((one) => last.some((other) => isLonger(one, other)))
}

function haveSameWeights(some: readonly Edge[], others: readonly Edge[]): boolean {
  return some.length === others.length && some.every(({ weight }, place) => weight === others[place]?.weight)
}

function edgesByNode({ size, edges }: ConstraintNetwork): readonly [into: Edge[][], outOf: Edge[][]] {
  const into: Edge[][] = Array.from({ length: size }, () => [])
  const outOf: Edge[][] = Array.from({ length: size }, () => [])
  for (const edge of edges) {
    into[edge.to]?.push(edge)
    outOf[edge.from]?.push(edge)
  }
  return [into, outOf]
}
