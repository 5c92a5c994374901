import type { FamilyOptions } from './build-family.ts'
import { emptyState, extendState } from './extend-state.ts'
import type { Fact } from './fact.ts'
import { groupByFamily, placeFacts } from './place-facts.ts'

/** How much may be done for the conflicts of one set-aside fact: facts looked at, in all trials together. */
const effort = 200_000

/** Sets of facts that contradict each other, each without one that it could do without. */
export interface FoundConflicts {
  readonly conflicts: readonly (readonly Fact[])[]
  /** Whether there are no others. */
  readonly isComplete: boolean
}

/**
 * Finds every smallest set of facts that a fact contradicts.
 *
 * From one such set all others are reached: each lacks at least one of its facts, so it is found among the facts without that one (Reiter's
 * hitting-set tree).
 *
 * @param fact The fact.
 * @param others Facts that do not contradict each other.
 * @param limit How many conflicts are enough.
 */
export function findConflicts(
  fact: Fact,
  others: readonly Fact[],
  limit: number,
  options: FamilyOptions,
): FoundConflicts {
  const found = new Map<string, readonly Fact[]>()
  const tried = new Set<string>()
  const open: ReadonlySet<Fact>[] = [new Set()]
  let left = effort
  // A list that grows while it is gone through is gone through to its new end.
  for (const without of open) {
    if (left <= 0 || found.size >= limit) return { conflicts: [...found.values()], isComplete: false }
    const known = [...found.values()].find((conflict) => conflict.every((one) => !without.has(one)))
    const rest = others.filter((other) => !without.has(other))
    const conflict = known ?? smallestConflict([...rest, fact], options)
    if (!known) left -= rest.length
    if (!conflict) continue
    found.set(keyOf(conflict), conflict)
    for (const next of withoutOneMore(without, conflict)) {
      const key = keyOf([...next])
      if (next.has(fact) || tried.has(key)) continue
      tried.add(key)
      open.push(next)
    }
  }
  return { conflicts: [...found.values()], isComplete: true }
}

function withoutOneMore(without: ReadonlySet<Fact>, conflict: readonly Fact[]): Set<Fact>[] {
  return conflict.map((one) => new Set([...without, one]))
}

/** Finds facts that contradict each other, none of which can be left out; `undefined` where all agree. */
function smallestConflict(facts: readonly Fact[], options: FamilyOptions): readonly Fact[] | undefined {
  let conflict = contradictionIn(facts, options)
  for (const fact of conflict ?? []) {
    if (!conflict?.includes(fact)) continue
    conflict =
      contradictionIn(
        conflict.filter((other) => other !== fact),
        options,
      ) ?? conflict
  }
  return conflict
}

/** Facts among some that contradict each other; `undefined` where all agree. */
function contradictionIn(facts: readonly Fact[], options: FamilyOptions): readonly Fact[] | undefined {
  for (const kin of groupByFamily(
    facts.map(({ series }) => series),
    facts,
  )) {
    const { family, placed } = placeFacts(kin, options)
    const state = extendState(family, emptyState(family), placed)
    if ('contradiction' in state) return state.contradiction.map(({ fact }) => fact)
  }
  return undefined
}

function keyOf(facts: readonly Fact[]): string {
  return JSON.stringify(facts.map(({ id }) => id).sort())
}
