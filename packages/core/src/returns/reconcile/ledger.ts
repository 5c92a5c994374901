import type { Period } from '../../time/month.ts'
import type { Series } from '../observation.ts'
import { type Admission, admitFacts } from './admit-facts.ts'
import type { FamilyOptions } from './build-family.ts'
import type { Side } from './constraint-network.ts'
import { type Fact, type Span, spanOf } from './fact.ts'
import {
  type Family,
  familyKey,
  spanAround,
  spanWithin,
  type Track,
  trackKey,
  withoutIdleRole,
} from './family.ts'
import { groupKin, isIn, type Kin, type PlacedFacts, placeFacts, tracksByKey } from './place-facts.ts'
import type { PlacedFact } from './placed-fact.ts'
import { boundOf, proofOf } from './query.ts'
import type { Bounds, BoundsProof } from './reconciliation.ts'
import { ownLower, ownUpper } from './standing.ts'
import { hasKin } from './track-network.ts'

/** A family after its facts have been taken up. */
export interface SettledKin extends PlacedFacts, Admission {
  readonly kin: Kin
  /** The tracks of each series, by its `trackKey`. */
  readonly tracks: ReadonlyMap<string, readonly Track[]>
  readonly alone: ReadonlySet<Track>
}

/** Takes up the facts of one family, in their order. */
export function settleKin(kin: Kin, options: FamilyOptions): SettledKin {
  const placedFacts = placeFacts(kin, options)
  const admission = admitFacts(placedFacts.family, placedFacts.placed)
  const { family } = placedFacts
  const alone = aloneIn(family, admission.admitted)
  return { kin, ...placedFacts, ...admission, tracks: tracksByKey(family), alone }
}

/** Answers for the counts of all series, once facts have been taken up. */
export class Ledger {
  readonly families: ReadonlyMap<string, SettledKin>
  readonly #options: FamilyOptions
  /** Families with a series of which nothing is stated, but which others bound, by its `trackKey`. */
  readonly #widened = new Map<string, SettledKin>()

  constructor(series: readonly Series[], facts: readonly Fact[], options: FamilyOptions) {
    this.#options = options
    const settled = groupKin(series, facts).map((kin): [string, SettledKin] => {
      const [first] = kin.series
      return [first ? familyKey(first) : '', settleKin(kin, options)]
    })
    this.families = new Map(settled)
  }

  boundsOf(series: Series, period: Period): Bounds | undefined {
    const found = this.#find(series, period)
    if (!found) return undefined
    const { settled, track, span } = found
    const [lower, upper] = boundsIn(settled, track, span)
    const isTight = lower === upper || (track !== undefined && settled.alone.has(track))
    return { lower, ...(upper !== Number.POSITIVE_INFINITY && { upper }), isTight }
  }

  proofOf(series: Series, period: Period): BoundsProof | undefined {
    const found = this.#find(series, period)
    if (!found) return undefined
    const { settled, track, span } = found
    const ids = (side: Side) => {
      const place = track && placeOf(settled, side, span)
      if (!track || !place) return []
      const facts = proofOf(settled, side, track.index, place.from, place.to)
      return Array.from(facts, ({ fact: { id } }) => id).sort()
    }
    return { lower: ids('lower'), upper: ids('upper') }
  }

  /** The track that counts a period; without one where nothing is known of the family. */
  #find(
    series: Series,
    { start, end }: Period,
  ): { settled: SettledKin; track: Track | undefined; span: Span } | undefined {
    if (!Number.isInteger(start) || !Number.isInteger(end) || end < start) return undefined
    const span = spanOf({ start, end })
    const known = this.families.get(familyKey(series))
    const settled = known?.tracks.has(trackKey(series)) ? known : this.#widen(series, known)
    const tracks = settled.tracks.get(trackKey(series)) ?? []
    const track = tracks.find((one) => isIn(span, one))
    return tracks.length && !track ? undefined : { settled, track, span }
  }

  #widen(series: Series, known: SettledKin | undefined): SettledKin {
    const key = trackKey(series)
    const widened =
      this.#widened.get(key) ??
      settleKin(
        {
          series: [...(known?.kin.series ?? []), withoutIdleRole(series)],
          facts: known?.admitted.map(({ fact }) => fact) ?? [],
        },
        this.#options,
      )
    this.#widened.set(key, widened)
    return widened
  }
}

function placeOf({ family }: SettledKin, side: Side, span: Span): Span | undefined {
  return side === 'upper' ? spanAround(family, span) : spanWithin(family, span)
}

function boundsIn(settled: SettledKin, track: Track | undefined, span: Span): [lower: number, upper: number] {
  const [around, within] = [placeOf(settled, 'upper', span), placeOf(settled, 'lower', span)]
  if (!track) return [0, Number.POSITIVE_INFINITY]
  const upper = around
    ? boundOf(settled, 'upper', track.index, around.from, around.to)
    : Number.POSITIVE_INFINITY
  const lower = within ? boundOf(settled, 'lower', track.index, within.from, within.to) : 0
  if (lower <= upper) return [lower, upper]
  // A contradiction between kin that no fact of theirs shows by itself: what the series' own facts say stands.
  const standing = settled.state.standings[track.index]
  return [
    within ? ownLower(standing, within.from, within.to) : 0,
    around ? ownUpper(standing, around.from, around.to) : Number.POSITIVE_INFINITY,
  ]
}

/** The tracks of additive series that nothing but their own counts bounds. */
function aloneIn({ tracks }: Family, admitted: readonly PlacedFact[]): ReadonlySet<Track> {
  const known = new Map<number, number>()
  for (const { track } of admitted) known.set(track, (known.get(track) ?? 0) + 1)
  const compared = new Set(admitted.filter(({ other }) => other).map(({ track }) => track))
  const isAlone = (track: Track) => !hasKin(track) || (known.get(track.index) ?? 0) === admitted.length
  return new Set(
    tracks.filter((track) => track.kind === 'additive' && isAlone(track) && !compared.has(track.index)),
  )
}
