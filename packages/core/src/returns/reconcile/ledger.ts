import type { Period } from '../../time/month.ts'
import type { Series } from '../observation.ts'
import { type Admission, admitFacts } from './admit-facts.ts'
import { boundOf, proofOf } from './bound-of.ts'
import type { FamilyOptions } from './build-family.ts'
import type { Side } from './constraint-network.ts'
import { type Fact, type PlacedFact, type Span, spanOf } from './fact.ts'
import {
  type Family,
  familyKey,
  isIn,
  spanAround,
  spanWithin,
  type Track,
  trackKey,
  tracksByKey,
  withoutIdleRole,
} from './family.ts'
import { type FamilyFacts, groupByFamily, type PlacedFacts, placeFacts } from './place-facts.ts'
import type { Bounds, BoundsProof, MonthBounds } from './reconciliation.ts'
import { ownLower, ownUpper } from './standing.ts'
import { hasKin } from './track-network.ts'

/** A family after its facts have been taken up. */
export interface SettledFamily extends PlacedFacts, Admission {
  readonly series: readonly Series[]
  /** The tracks of each series, by its `trackKey`. */
  readonly tracks: ReadonlyMap<string, readonly Track[]>
  /** Tracks of which the bounds are tight. */
  readonly alone: ReadonlySet<Track>
}

/** Takes up the facts of one family, in their order. */
function settleFamily(own: FamilyFacts, options: FamilyOptions): SettledFamily {
  const placedFacts = placeFacts(own, options)
  const { family, placed } = placedFacts
  const admission = admitFacts(family, placed)
  const [tracks, alone] = [tracksByKey(family), aloneIn(family, admission.admitted)]
  return { series: own.series, ...placedFacts, ...admission, tracks, alone }
}

/** Answers for the counts of all series, once facts have been taken up. */
export class Ledger {
  readonly families: ReadonlyMap<string, SettledFamily>
  readonly #options: FamilyOptions
  /** Families with a series of which nothing is stated, but which others bound, by its `trackKey`. */
  readonly #widened = new Map<string, SettledFamily>()

  constructor(series: readonly Series[], facts: readonly Fact[], options: FamilyOptions) {
    this.#options = options
    const settled = groupByFamily(series, facts).map((own): [string, SettledFamily] => {
      const [first] = own.series
      return [first ? familyKey(first) : '', settleFamily(own, options)]
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

  monthsOf(series: Series): MonthBounds[] {
    const key = trackKey(series)
    const admitted = this.families.get(familyKey(series))?.admitted ?? []
    const spans = admitted.flatMap(({ fact }) => (trackKey(fact.series) === key ? [fact.span] : []))
    const first = spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
    const last = spans.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY)
    const months: MonthBounds[] = []
    for (let month = first + 1; month <= last; month++) {
      const bounds = this.boundsOf(series, { start: month, end: month })
      if (bounds) months.push({ month, ...bounds })
    }
    return months
  }

  /** The track that counts a period; without one where nothing is known of the family. */
  #find(
    series: Series,
    { start, end }: Period,
  ): { settled: SettledFamily; track: Track | undefined; span: Span } | undefined {
    if (!Number.isInteger(start) || !Number.isInteger(end) || end < start) return undefined
    const span = spanOf({ start, end })
    const known = this.families.get(familyKey(series))
    const settled = known?.tracks.has(trackKey(series)) ? known : this.#widen(series, known)
    const tracks = settled.tracks.get(trackKey(series)) ?? []
    const track = tracks.find((one) => isIn(span, one))
    return tracks.length && !track ? undefined : { settled, track, span }
  }

  #widen(series: Series, known: SettledFamily | undefined): SettledFamily {
    const key = trackKey(series)
    const widened =
      this.#widened.get(key) ??
      settleFamily(
        {
          series: [...(known?.series ?? []), withoutIdleRole(series)],
          facts: known?.admitted.map(({ fact }) => fact) ?? [],
        },
        this.#options,
      )
    this.#widened.set(key, widened)
    return widened
  }
}

function placeOf({ family }: SettledFamily, side: Side, span: Span): Span | undefined {
  return side === 'upper' ? spanAround(family, span) : spanWithin(family, span)
}

function boundsIn(
  settled: SettledFamily,
  track: Track | undefined,
  span: Span,
): [lower: number, upper: number] {
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
