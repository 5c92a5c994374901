import type { Candidate, Span } from './candidate.ts'
import type { Confidence, Reason } from './reasons.ts'

const order: readonly Confidence[] = ['unsure', 'likely', 'sure']

/** Makes one of the candidates that state the same, as a heading and its text may: the surest, which names where else it stands. */
export function mergeRepeats(candidates: readonly Candidate[]): Candidate[] {
  const same = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.observation)
    const known = same.get(key)
    if (known) known.push(candidate)
    else same.set(key, [candidate])
  }
  return Array.from(same.values(), merge)
}

function merge(candidates: readonly Candidate[]): Candidate {
  const kept = candidates.reduce((surest, other) => (isSurer(other, surest) ? other : surest))
  const repeats: Span[] = candidates.filter((other) => other !== kept).map(({ spans }) => spans.quote)
  // A fault of the text stays told.
  const warnings: Reason[] = [...new Set(candidates.flatMap((candidate) => candidate.warnings))]
  return { ...kept, warnings, repeats }
}

function isSurer(one: Candidate, other: Candidate): boolean {
  const difference = order.indexOf(one.confidence) - order.indexOf(other.confidence)
  return difference > 0 || (difference === 0 && one.reasons.length < other.reasons.length)
}
