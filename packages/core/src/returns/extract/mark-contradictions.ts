import { type Interval, intersect, intervalOf } from '../interval.ts'
import { seriesKey } from '../observation.ts'
import type { Candidate } from './candidate.ts'

/** Where a text states two counts of one thing that cannot both be, as several posts run together do, neither is sure. */
export function markContradictions(candidates: readonly Candidate[]): Candidate[] {
  const same = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = keyOf(candidate)
    const known = same.get(key)
    if (known) known.push(candidate)
    else same.set(key, [candidate])
  }
  const contradicted = new Set([...same.values()].filter(isContradictory).flat())
  return candidates.map((candidate) => (contradicted.has(candidate) ? marked(candidate) : candidate))
}

function keyOf({ observation: { series, period } }: Candidate): string {
  return `${seriesKey(series)} ${period.start} ${period.end}`
}

function isContradictory(candidates: readonly Candidate[]): boolean {
  let common: Interval | undefined = { lower: 0 }
  for (const { observation } of candidates) {
    const interval = intervalOf(observation)
    common = common && interval && intersect(common, interval)
  }
  return !common
}

function marked(candidate: Candidate): Candidate {
  const reasons = [...candidate.reasons, 'contradicted'] as const
  return { ...candidate, confidence: 'unsure', reasons, warnings: [...candidate.warnings, 'contradicted'] }
}
