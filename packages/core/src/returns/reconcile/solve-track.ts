import { circularComparisons } from './circular-comparisons.ts'
import type { PlacedFact } from './fact.ts'
import type { Family, Track } from './family.ts'
import { isShortened } from './is-shortened.ts'
import { proveCycle } from './proof.ts'
import { shortestPathsByGroup } from './rigid-groups.ts'
import { solveUnion } from './solve-union.ts'
import { boundsFromPaths, type Contradiction, nodesNear, type Standing, type State } from './standing.ts'
import { networkOf, nodesOf } from './track-network.ts'

/**
 * Computes what facts make of a track, given what stands of its kin.
 *
 * @param before What stood of the track; it is given back where nothing that is known of its kin shortens a path.
 */
export function solveTrack(
  family: Family,
  state: State,
  track: Track,
  facts: readonly PlacedFact[],
  before: Standing | undefined,
): Standing | Contradiction {
  const isSame = before?.facts === facts
  if (isSame && !isShortened({ family, state }, track, before)) return before
  const nodes = isSame ? before.nodes : nodesOf(facts)
  const network = networkOf({ family, state }, track, facts, nodes)
  const circle = isSame ? undefined : circularComparisons(facts)
  if (circle) return { contradiction: circle }
  const places = isSame ? before : nodesNear(nodes, family.grid.length)
  const { lastNode, firstNode } = places
  const unsolved = { facts, nodes, network, lastNode, firstNode, base: state }
  if (track.kind === 'union') return solveUnion(family, unsolved)
  const paths = shortestPathsByGroup(network)
  if (!paths) return { contradiction: [...proveCycle(family, unsolved)] }
  return keepLower({ ...unsolved, paths, ...boundsFromPaths(nodes.length, paths) }, before)
}

/** Keeps the table of lower bounds where nothing in it has changed, so that sums over it need not be made again. */
function keepLower(standing: Standing, before: Standing | undefined): Standing {
  const isKept =
    before?.nodes === standing.nodes && before.lower.every((least, place) => least === standing.lower[place])
  return isKept ? { ...standing, lower: before.lower } : standing
}
