import type { Side } from './constraint-network.ts'
import type { PlacedFact } from './fact.ts'
import { kinHop, type Model } from './kin-bounds.ts'
import { Proof } from './proof.ts'
import { shortestPath } from './shortest-path.ts'
import { ownLower, ownUpper, type Standing } from './standing.ts'
import { hasKin } from './track-network.ts'

/** A bound of a track's count over a span of the grid. */
export function boundOf(model: Model, side: Side, track: number, from: number, to: number): number {
  const standing = model.state.standings[track]
  if (isAlone(model, track))
    return side === 'upper' ? ownUpper(standing, from, to) : ownLower(standing, from, to)
  const [start, end] = side === 'upper' ? [from, to] : [to, from]
  let least = kinHop(model, track, start, end)
  if (standing) {
    const { starts, ends } = hopsTo(model, track, standing, start, end)
    for (const [first, before] of starts.entries()) {
      if (before === Number.POSITIVE_INFINITY) continue
      const onward = standing.paths.subarray(first * ends.length, (first + 1) * ends.length)
      for (let last = 0; last < ends.length; last++)
        least = Math.min(least, before + (onward[last] as number) + (ends[last] as number))
    }
  }
  return side === 'upper' ? least : -least
}

/** The facts that prove a bound. */
export function proofOf(model: Model, side: Side, track: number, from: number, to: number): Set<PlacedFact> {
  const proof = new Proof(model.family)
  const bound = boundOf(model, side, track, from, to)
  if (bound === (side === 'upper' ? Number.POSITIVE_INFINITY : 0)) return proof.facts
  const standing = model.state.standings[track]
  const [start, end] = side === 'upper' ? [from, to] : [to, from]
  if (standing && isAlone(model, track)) proof.addOwn(standing, side, from, to)
  else if (!standing || kinHop(model, track, start, end) === (side === 'upper' ? bound : -bound))
    proof.addHop(model, track, start, end)
  else {
    const { starts, ends } = hopsTo(model, track, standing, start, end)
    const path = shortestPath(standing.network, starts, ends)
    proof.addHop(model, track, start, standing.nodes[path.from] as number)
    proof.addPath(standing, path)
    proof.addHop(model, track, standing.nodes[path.to] as number, end)
  }
  return proof.facts
}

function isAlone({ family }: Model, index: number): boolean {
  const track = family.tracks[index]
  return !track || track.kind === 'union' || !hasKin(track)
}

function hopsTo(
  model: Model,
  track: number,
  { nodes }: Standing,
  start: number,
  end: number,
): { starts: number[]; ends: number[] } {
  return {
    starts: nodes.map((node) => kinHop(model, track, start, node)),
    ends: nodes.map((node) => kinHop(model, track, node, end)),
  }
}
