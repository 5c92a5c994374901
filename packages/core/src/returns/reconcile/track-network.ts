import { excessesOf } from './circular-comparisons.ts'
import { type ConstraintNetwork, type Edge, neverFalls } from './constraint-network.ts'
import type { PlacedFact } from './fact.ts'
import type { Family, Track } from './family.ts'
import { kinLower, kinUpper, lowerOf, type Model, upperOf } from './kin-bounds.ts'
import { firstFrom } from './sorted-places.ts'
import type { State } from './standing.ts'

/** The places on the grid at which facts begin and end, ascending. */
export function nodesOf(facts: readonly PlacedFact[]): number[] {
  const spans = facts.flatMap(({ span, other }) => (other ? [span, other] : [span]))
  return [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
}

/** The constraints on a track's running total: what its facts state, and what its kin make of it by what stood before. */
export function networkOf(
  family: Family,
  state: State,
  track: Track,
  facts: readonly PlacedFact[],
  nodes: readonly number[],
): ConstraintNetwork {
  const model = { family, state }
  const hops = neverFalls(nodes.length)
  if (track.kind === 'additive' && hasKin(track)) addKin(model, track.index, nodes, hops)
  return { size: nodes.length, edges: facts.flatMap((fact) => edgesOf(model, fact, nodes)), hops }
}

/** Whether other tracks may bound a track. */
export function hasKin({ within, contains, partOf, wholeOf }: Track): boolean {
  return within.length + contains.length + partOf.length + wholeOf.length > 0
}

function addKin(model: Model, track: number, nodes: readonly number[], hops: Float64Array): void {
  for (const [first, from] of nodes.entries()) {
    for (let last = first + 1; last < nodes.length; last++) {
      const to = nodes[last] as number
      hops[first * nodes.length + last] = kinUpper(model, track, from, to)
      hops[last * nodes.length + first] = -kinLower(model, track, from, to)
    }
  }
}

function edgesOf(model: Model, fact: PlacedFact, nodes: readonly number[]): Edge[] {
  const { states } = fact.fact
  const nodeOf = (place: number) => firstFrom(nodes, place)
  if (states.kind === 'count') {
    const [from, to] = [nodeOf(fact.span.from), nodeOf(fact.span.to)]
    const { lower, upper } = states.interval
    const edges: Edge[] = lower > 0 ? [{ from: to, to: from, weight: -lower, fact }] : []
    return upper === undefined ? edges : [...edges, { from, to, weight: upper, fact }]
  }
  return excessesOf(fact).flatMap(({ more, less, by }) => {
    const least = lowerOf(model, fact.track, less.from, less.to) + by
    const most = upperOf(model, fact.track, more.from, more.to) - by
    const raises: Edge = {
      from: nodeOf(more.to),
      to: nodeOf(more.from),
      weight: -least,
      fact,
      because: { side: 'lower', ...less },
    }
    if (most === Number.POSITIVE_INFINITY) return least > 0 ? [raises] : []
    const limits: Edge = {
      from: nodeOf(less.from),
      to: nodeOf(less.to),
      weight: most,
      fact,
      because: { side: 'upper', ...more },
    }
    return least > 0 ? [raises, limits] : [limits]
  })
}
