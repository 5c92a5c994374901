import { type Observation, total } from '../observation.ts'
import {
  hidden,
  type ObservationPlace,
  type ObservationProblem,
  type ObservationProblemCode,
} from './observation-problem.ts'

/** An observation, and where it stands. */
export interface PlacedObservation {
  readonly observation: Observation
  readonly place: ObservationPlace
}

/** What an observation says that cannot be true beside others; which of them is wrong, nobody knows, so all are kept. */
export function createContradiction(
  code: ObservationProblemCode,
  { observation, place }: PlacedObservation,
  against: readonly PlacedObservation[],
  /** What the others ask for, such as `at most 290` and `the total in row 4`. */
  expected: { readonly count: string; readonly why: string },
): ObservationProblem {
  const isShown = [observation, ...against.map((other) => other.observation)].every(isFree)
  return {
    ...place,
    code,
    column: 'value',
    expected: isShown ? `${expected.count}, ${expected.why}` : `no contradiction to ${expected.why}`,
    got: isShown ? countText(observation) : hidden,
    others: against.map((other) => other.place),
    isKept: true,
  }
}

/** A count with its qualifier: `almost 400`. */
export function countText({ value, qualifier }: Observation): string {
  return qualifier === 'exact' ? String(value) : `${qualifier} ${value}`
}

/** Whether a message may tell the count. */
function isFree({ confidentiality, series }: Observation): boolean {
  return confidentiality === 'F' && series.group === total
}
