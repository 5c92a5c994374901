import { shortestPaths } from './constraint-network.ts'
import type { Family } from './family.ts'
import { Proof, proveCycle, type Unsolved } from './proof.ts'
import { boundsFromPaths, type Contradiction, type Standing } from './standing.ts'
import { leftBy, lowerEdges, upperEdges } from './union-bounds.ts'

/**
 * Solves a track whose counts do not add up over time: the different ones of a period are at most those of periods that cover it together,
 * and at least those of any period within it. What is said of several periods cannot be added.
 */
export function solveUnion(family: Family, unsolved: Unsolved): Standing | Contradiction {
  const { network } = unsolved
  const { size } = network
  const covers = { ...network, edges: upperEdges(network) }
  const paths = shortestPaths(covers)
  if (!paths) return { contradiction: [...proveCycle(family, { ...unsolved, network: covers })] }
  const { upper } = boundsFromPaths(size, paths)
  const lower = new Float64Array(size * size)
  for (const edge of lowerEdges(network)) {
    if (leftBy(edge, { size, upper }, edge.to, edge.from) > (upper[edge.to * size + edge.from] as number)) {
      const proof = new Proof(family)
      const solved = { ...unsolved, paths, upper, lower }
      proof.addOwn(solved, 'upper', unsolved.nodes[edge.to] as number, unsolved.nodes[edge.from] as number)
      proof.addUnionEdge(unsolved, edge, edge.to, edge.from)
      return { contradiction: [...proof.facts] }
    }
    for (let first = 0; first < size; first++) {
      for (let last = first + 1; last < size; last++) {
        const least = leftBy(edge, { size, upper }, first, last)
        if (least > (lower[first * size + last] as number)) lower[first * size + last] = least
      }
    }
  }
  return { ...unsolved, paths, upper, lower }
}
