import type { PlacedFact } from './fact.ts'
import type { Family } from './family.ts'
import { isTouched, type Round, roundOf } from './is-touched.ts'
import { solveTrack } from './solve-track.ts'
import type { Contradiction, Standing, State } from './standing.ts'
import { sumLowers } from './sum-lowers.ts'

/** How often tracks tell each other what they have learnt before they stop. Bounds are right at any time, only tighter later. */
const rounds = 500

/** What stands before any fact is stated. */
export function emptyState({ tracks, sums, grid }: Family): State {
  return {
    standings: tracks.map(() => undefined),
    sums: sums.map(() => new Float64Array(grid.length * grid.length)),
  }
}

/** Takes up facts and lets all tracks bound each other until nothing changes. */
export function extendState(
  family: Family,
  before: State,
  facts: readonly PlacedFact[],
): State | Contradiction {
  const all = new Map(
    before.standings.flatMap((standing, track) => (standing ? [[track, standing.facts]] : [])),
  )
  const added = new Map<number, PlacedFact[]>()
  for (const fact of facts) {
    const known = added.get(fact.track)
    if (known) known.push(fact)
    else added.set(fact.track, [...(all.get(fact.track) ?? []), fact])
  }
  for (const [track, extended] of added) all.set(track, extended)
  let state = before
  let last: Round | undefined
  for (let count = 0; count < rounds; count++) {
    const round = roundOf(family, state, last)
    const standings = solveRound(family, round, all, last)
    if ('contradiction' in standings) return standings
    if (standings.every((standing, track) => standing === state.standings[track])) break
    last = round
    state = { standings, sums: sumLowers(family, state, standings) }
  }
  return state
}

/** Solves each track once, given what stood of all, unless nothing has changed for it since the last round. */
function solveRound(
  family: Family,
  round: Round,
  facts: ReadonlyMap<number, readonly PlacedFact[]>,
  last: Round | undefined,
): (Standing | undefined)[] | Contradiction {
  const standings = [...round.state.standings]
  // Areas one after another: the groups of one share what is known of it.
  for (const [index, own] of [...facts].sort(([one], [other]) => one - other)) {
    const track = family.tracks[index]
    const before = standings[index]
    if (!track) continue
    const isOpen = !last || own.some(({ other }) => other) || isTouched(family, last, round, track)
    if (!isOpen) continue
    const solved = solveTrack(family, round.state, track, own, before)
    if ('contradiction' in solved) return solved
    standings[index] = solved
  }
  return standings
}
