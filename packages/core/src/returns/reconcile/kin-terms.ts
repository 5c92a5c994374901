import type { Side } from './constraint-network.ts'
import { placesOf, type Sum } from './family.ts'
import { kinLower, kinUpper, lowerOf, type Model, upperOf } from './kin-bounds.ts'
import { ownLower, ownUpper } from './standing.ts'

/** A bound that another was computed from. */
export interface Term {
  readonly side: Side
  readonly track: number
  readonly from: number
  readonly to: number
  /** Whether only the track's own facts are meant. */
  readonly isOwn: boolean
}

/** What `kinUpper` or `kinLower` computed its bound from; nothing where no kin says anything. */
export function kinTerms(model: Model, side: Side, track: number, from: number, to: number): readonly Term[] {
  const isUpper = side === 'upper'
  const bound = isUpper ? kinUpper(model, track, from, to) : kinLower(model, track, from, to)
  const reasons = isUpper ? upperReasons(model, track, from, to) : lowerReasonsWithin(model, track, from, to)
  for (const terms of reasons) if (sumOf(model, terms, side) === bound) return terms
  return []
}

/** The bound that a term names. */
export function boundBy({ family, state }: Model, { side, track, isOwn, from, to }: Term): number {
  const standing = state.standings[track]
  if (side === 'upper')
    return isOwn ? ownUpper(standing, from, to) : upperOf({ family, state }, track, from, to)
  return isOwn ? ownLower(standing, from, to) : lowerOf({ family, state }, track, from, to)
}

/** What terms come to: those of the other side are taken away. */
function sumOf(model: Model, terms: readonly Term[], side: Side): number {
  return terms.reduce((sum, term) => sum + (term.side === side ? 1 : -1) * boundBy(model, term), 0)
}

function* upperReasons({ family }: Model, track: number, from: number, to: number): Generator<Term[]> {
  const kin = family.tracks[track]
  for (const wide of kin?.within ?? []) yield [{ side: 'upper', track: wide, isOwn: false, from, to }]
  for (const place of kin?.wholeOf ?? []) {
    const { parts, isComplete } = family.sums[place] as Sum
    if (isComplete) yield parts.map((part) => ({ side: 'upper', track: part, isOwn: true, from, to }))
  }
  for (const place of kin?.partOf ?? []) {
    const { whole, parts, isComplete: isOwn } = family.sums[place] as Sum
    const others = parts.filter((part) => part !== track)
    // What a wider span leaves bounds this one too.
    for (let start = from; start >= 0; start--) {
      for (let end = to; end < family.grid.length; end++) {
        const rest = { isOwn, from: start, to: end }
        yield [
          { side: 'upper', track: whole, ...rest },
          ...others.map((part): Term => ({ side: 'lower', track: part, ...rest })),
        ]
      }
    }
  }
}

/** The reasons of what a track has at least in those months of a span that it counts. */
function lowerReasonsWithin(model: Model, track: number, from: number, to: number): Iterable<Term[]> {
  const kin = model.family.tracks[track]
  const places = kin ? placesOf(model.family, kin) : { from, to }
  return lowerReasons(model, track, Math.max(from, places.from), Math.min(to, places.to))
}

function* lowerReasons({ family }: Model, track: number, from: number, to: number): Generator<Term[]> {
  const kin = family.tracks[track]
  yield []
  for (const narrow of kin?.contains ?? []) yield [{ side: 'lower', track: narrow, isOwn: false, from, to }]
  for (const place of kin?.wholeOf ?? []) {
    const { parts, isComplete: isOwn } = family.sums[place] as Sum
    yield parts.map((part) => ({ side: 'lower', track: part, isOwn, from, to }))
  }
  for (const place of kin?.partOf ?? []) {
    const { whole, parts, isComplete: isOwn } = family.sums[place] as Sum
    if (!isOwn) continue
    const others = parts.filter((part) => part !== track)
    // What a narrower span needs this one needs too.
    for (let start = from; start < to; start++) {
      for (let end = start + 1; end <= to; end++) {
        const rest = { isOwn, from: start, to: end }
        yield [
          { side: 'lower', track: whole, ...rest },
          ...others.map((part): Term => ({ side: 'upper', track: part, ...rest })),
        ]
      }
    }
  }
}
