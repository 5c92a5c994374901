import { emptyState, extendState } from './extend-state.ts'
import type { PlacedFact } from './fact.ts'
import type { Family } from './family.ts'
import type { State } from './standing.ts'

/** What stands after facts have been taken up one by one. */
export interface Admission {
  readonly state: State
  readonly admitted: readonly PlacedFact[]
  /** Facts that contradict those before them. */
  readonly refused: readonly PlacedFact[]
}

/**
 * Takes up facts in their order and refuses each that contradicts those taken up before it.
 *
 * All are tried at once first. Where that fails, the facts before the last one of the contradiction are tried, and so on, until only the next
 * one makes the difference: so each refusal costs a few trials, however many facts there are.
 */
export function admitFacts(family: Family, facts: readonly PlacedFact[]): Admission {
  let state = emptyState(family)
  let pending = facts
  const admitted: PlacedFact[] = []
  const refused: PlacedFact[] = []
  while (pending.length) {
    let end = pending.length
    let extended = extendState(family, state, pending)
    while ('contradiction' in extended) {
      end = Math.max(...extended.contradiction.map((fact) => pending.indexOf(fact)))
      extended = extendState(family, state, pending.slice(0, end))
    }
    state = extended
    // One by one: a call takes no more than about a hundred thousand arguments.
    for (const fact of pending.slice(0, end)) admitted.push(fact)
    for (const fact of pending.slice(end, end + 1)) refused.push(fact)
    pending = pending.slice(end + 1)
  }
  return { state, admitted, refused }
}
