import type { Candidate } from './candidate.ts'
import type { Confidence } from './reasons.ts'

const order: readonly Confidence[] = ['unsure', 'likely', 'sure']

/** Makes one of the candidates that state the same, as a heading and its text may: the surest, which names where else it stands. */
export function mergeRepeats(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.observation)
    const known = merged.get(key)
    merged.set(key, known ? merge(known, candidate) : candidate)
  }
  return [...merged.values()]
}

function merge(known: Candidate, other: Candidate): Candidate {
  const difference = order.indexOf(other.confidence) - order.indexOf(known.confidence)
  const surer = difference > 0 || (difference === 0 && other.reasons.length < known.reasons.length)
  const [kept, repeat] = surer ? [other, known] : [known, other]
  // A fault of the text stays told.
  const warnings = [...new Set([...kept.warnings, ...repeat.warnings])]
  return { ...kept, warnings, repeats: [...known.repeats, ...other.repeats, repeat.spans.quote] }
}
