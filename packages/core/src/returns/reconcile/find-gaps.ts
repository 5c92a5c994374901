import type { Series } from '../observation.ts'
import { type Fact, periodOf, type Span } from './fact.ts'
import { trackKey } from './family.ts'
import type { Gap } from './reconciliation.ts'

/** Finds the months within each series that no count covers, in time. */
export function findGaps(series: readonly Series[], facts: readonly Fact[]): Gap[] {
  const spans = new Map<string, Span[]>()
  for (const { series: one, span, states } of facts) {
    if (states.kind !== 'count') continue
    const key = trackKey(one)
    const known = spans.get(key)
    if (known) known.push(span)
    else spans.set(key, [span])
  }
  return series.flatMap((one) =>
    holesBetween(spans.get(trackKey(one)) ?? []).map((hole) => ({ series: one, period: periodOf(hole) })),
  )
}

function holesBetween(spans: readonly Span[]): Span[] {
  const holes: Span[] = []
  const sorted = [...spans].sort((one, other) => one.from - other.from)
  let covered = sorted[0]?.from ?? 0
  for (const { from, to } of sorted) {
    if (from > covered) holes.push({ from: covered, to: from })
    covered = Math.max(covered, to)
  }
  return holes
}
