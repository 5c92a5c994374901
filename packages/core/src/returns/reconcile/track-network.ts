import { excessesOf } from './circular-comparisons.ts'
import { type ConstraintNetwork, type Edge, neverFalls } from './constraint-network.ts'
import type { PlacedFact } from './fact.ts'
import type { Track } from './family.ts'
import { kinHop, lowerOf, type Model, upperOf } from './kin-bounds.ts'
import { firstFrom } from './sorted-places.ts'

/** The places on the grid at which facts begin and end, ascending. */
export function nodesOf(facts: readonly PlacedFact[]): number[] {
  const spans = facts.flatMap(({ span, other }) => (other ? [span, other] : [span]))
  return [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
}

/** The constraints on a track's running total: what its facts state, and what its kin make of it by what stood before. */
export function networkOf(
  model: Model,
  track: Track,
  facts: readonly PlacedFact[],
  nodes: readonly number[],
): ConstraintNetwork {
  const hops = neverFalls(nodes.length)
  if (hasKinHops(track)) addKin(model, track.index, nodes, hops)
  return { size: nodes.length, edges: edgesFor(model, facts, nodes), hops }
}

/** What facts state, between nodes. */
export function edgesFor(model: Model, facts: readonly PlacedFact[], nodes: readonly number[]): Edge[] {
  return facts.flatMap((fact) => edgesOf(model, fact, nodes))
}

/** Whether other tracks may bound a track. */
export function hasKin({ within, contains, partOf, wholeOf }: Track): boolean {
  return within.length + contains.length + partOf.length + wholeOf.length > 0
}

/** Whether the running total of a track may be bounded by others. */
export function hasKinHops(track: Track): boolean {
  return track.kind === 'additive' && hasKin(track)
}

function addKin(model: Model, track: number, nodes: readonly number[], hops: Float64Array): void {
  for (const [first, from] of nodes.entries())
    for (const [last, to] of nodes.entries())
      hops[first * nodes.length + last] = kinHop(model, track, from, to)
}

function edgesOf(model: Model, fact: PlacedFact, nodes: readonly number[]): Edge[] {
  const { states } = fact.fact
  const nodeOf = (place: number) => firstFrom(nodes, place)
  if (states.kind === 'count') {
    const [from, to] = [nodeOf(fact.span.from), nodeOf(fact.span.to)]
    const { lower, upper } = states.interval
    // That there are 0 at least holds by itself; but with 0 at most, the two make the count exact.
    const edges: Edge[] = lower > 0 || upper === 0 ? [{ from: to, to: from, weight: 0 - lower, fact }] : []
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
