import type { Family, Track } from './family.ts'
import { leftBySum } from './kin-bounds.ts'
import type { State } from './standing.ts'

/** What tracks are bounded by in one round. */
export interface Round {
  readonly state: State
  /** For each sum what its whole may count more than its parts do; none where partitions bear on the family. */
  readonly lefts: readonly (Float64Array | undefined)[]
}

/** Makes the round of a state; what is left by a sum is the same table as in the round before where nothing in it has changed. */
export function roundOf(family: Family, state: State, last: Round | undefined): Round {
  if (hasPartition(family)) return { state, lefts: [] }
  const lefts = family.sums.map((_, place) => {
    const [before, now] = [last?.lefts[place], leftBySum({ family, state }, place)]
    return before && now?.every((left, span) => left === before[span]) ? before : now
  })
  return { state, lefts }
}

/** Whether anything has changed since the last round that the bounds of a track by its kin are computed from. */
export function isTouched(family: Family, last: Round, round: Round, track: Track): boolean {
  // Where there are partitions, anything may bound anything.
  if (hasPartition(family)) return true
  const tracksAt = (places: readonly number[]) => places.map((place) => family.tracks[place] as Track)
  const wider = tracksAt(track.within)
  const narrower = [track, ...wider].flatMap(({ contains }) => tracksAt(contains))
  const kin = [track, ...wider, ...narrower]
  const hasChanged = (side: 'lower' | 'upper', { index }: Track) =>
    last.state.standings[index]?.[side] !== round.state.standings[index]?.[side]
  return (
    kin.some((one) => hasChanged('lower', one)) ||
    wider.some((one) => hasChanged('upper', one)) ||
    kin.some(({ wholeOf }) => wholeOf.some((sum) => last.state.sums[sum] !== round.state.sums[sum])) ||
    [track, ...wider].some(({ partOf }) => partOf.some((sum) => last.lefts[sum] !== round.lefts[sum]))
  )
}

function hasPartition({ sums }: Family): boolean {
  return sums.some(({ isComplete }) => isComplete)
}
