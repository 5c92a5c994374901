import { compareText } from '../../text/compare-text.ts'
import type { Interval } from '../interval.ts'
import type { FamilyOptions } from './build-family.ts'
import { conflictSentence, type ImpliedCount } from './conflict-sentence.ts'
import { type Fact, periodOf, spansOf } from './fact.ts'
import { widerSeries } from './family.ts'
import { findConflicts } from './find-conflicts.ts'
import { Ledger } from './ledger.ts'
import type { Conflict, Reconciliation } from './reconciliation.ts'

/**
 * Names every smallest set of facts that facts set aside form with those that stand.
 *
 * @param refused Facts that were set aside.
 * @param standing Facts that do not contradict each other.
 * @param limit How many conflicts of one fact are enough.
 */
export function reportConflicts(
  refused: readonly Fact[],
  standing: readonly Fact[],
  limit: number,
  options: FamilyOptions,
): Pick<Reconciliation, 'conflicts' | 'areConflictsComplete'> {
  const found = refused.map((fact) => ({ fact, ...findConflicts(fact, standing, limit, options) }))
  return {
    conflicts: found.flatMap(({ fact, conflicts }) =>
      conflicts.map((conflict) => toConflict(fact, inTime(conflict.filter((one) => one !== fact)), options)),
    ),
    areConflictsComplete: found.every(({ isComplete }) => isComplete),
  }
}

function toConflict(fact: Fact, others: readonly Fact[], options: FamilyOptions): Conflict {
  const facts = [...others, fact]
  return {
    facts: facts.map(({ id }) => id),
    setAside: fact.id,
    message: conflictSentence(facts, impliedBy(others, fact, options)),
  }
}

/** What facts make of the counts that another states or compares; none of which they say nothing. */
function impliedBy(others: readonly Fact[], fact: Fact, options: FamilyOptions): ImpliedCount[] {
  const ledger = new Ledger(
    others.map(({ series }) => series),
    others,
    options,
  )
  return spansOf(fact).flatMap((span) => {
    const bounds: Interval | undefined = ledger.boundsOf(fact.series, periodOf(span))
    return bounds && (bounds.lower > 0 || bounds.upper !== undefined) ? [{ span, interval: bounds }] : []
  })
}

/** By when they begin, the shortest period first; of one period totals before their parts. */
function inTime(facts: readonly Fact[]): Fact[] {
  const depth = ({ series }: Fact) => Object.keys(widerSeries(series)).length
  return [...facts].sort(
    (one, other) =>
      one.span.from - other.span.from ||
      one.span.to - other.span.to ||
      depth(one) - depth(other) ||
      compareText(one.id, other.id),
  )
}
