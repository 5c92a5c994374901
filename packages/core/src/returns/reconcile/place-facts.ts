import type { Series } from '../observation.ts'
import { buildFamily, type FamilyOptions } from './build-family.ts'
import { type Fact, type PlacedFact, type Span, spansOf } from './fact.ts'
import { type Family, familyKey, isIn, trackKey, tracksByKey, withoutIdleRole } from './family.ts'
import { firstFrom } from './sorted-places.ts'

/** A family, the facts of its tracks, and those that no track can hold. */
export interface PlacedFacts {
  readonly family: Family
  readonly placed: readonly PlacedFact[]
  /** Facts of periods that a break in their series cuts. */
  readonly acrossBreaks: readonly Fact[]
}

/** Series of one family and what is stated of them. */
export interface FamilyFacts {
  readonly series: readonly Series[]
  readonly facts: readonly Fact[]
}

/** Sorts series, at least those of all facts, and facts by family; both keep their order. */
export function groupByFamily(series: readonly Series[], facts: readonly Fact[]): FamilyFacts[] {
  const families = new Map<string, { series: Map<string, Series>; facts: Fact[] }>()
  const kinOf = (one: Series): { series: Map<string, Series>; facts: Fact[] } => {
    const key = familyKey(one)
    const kin = families.get(key) ?? { series: new Map(), facts: [] }
    families.set(key, kin)
    return kin
  }
  for (const one of series) kinOf(one).series.set(trackKey(one), withoutIdleRole(one))
  for (const fact of facts) kinOf(fact.series).facts.push(fact)
  return Array.from(families.values(), (kin) => ({ series: [...kin.series.values()], facts: kin.facts }))
}

/** Makes a family and puts each fact on its track. */
export function placeFacts({ series, facts }: FamilyFacts, options: FamilyOptions): PlacedFacts {
  const ends = facts.flatMap((fact) => spansOf(fact).flatMap(({ from, to }) => [from, to]))
  const grid = [...new Set(ends)].sort((one, other) => one - other)
  const family = buildFamily(series, grid, options)
  const tracks = tracksByKey(family)
  const place = ({ from, to }: Span): Span => ({ from: firstFrom(grid, from), to: firstFrom(grid, to) })
  const placed: PlacedFact[] = []
  const acrossBreaks: Fact[] = []
  for (const fact of facts) {
    const [span, other] = spansOf(fact)
    const track = tracks
      .get(trackKey(fact.series))
      ?.find((one) => spansOf(fact).every((each) => isIn(each, one)))
    if (!track || !span) acrossBreaks.push(fact)
    else placed.push({ fact, track: track.index, span: place(span), ...(other && { other: place(other) }) })
  }
  return { family, placed, acrossBreaks }
}
