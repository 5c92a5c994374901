import type { Period } from '../../time/month.ts'
import type { Comparison } from '../comparison.ts'
import { coveredPeriod } from '../covered-period.ts'
import { intervalOf, type QualifierPolicy } from '../interval.ts'
import type { LedgerProblem, LedgerProblemCode } from '../ledger-problem.ts'
import type { Observation } from '../observation.ts'
import { type Fact, spanOf } from './fact.ts'

/** What observations and comparisons state, and what could not be read of them. */
export interface ReadFacts {
  readonly facts: readonly Fact[]
  /** The observations that are right, also those without a value. */
  readonly observations: readonly Observation[]
  readonly problems: readonly LedgerProblem[]
}

/** Makes facts of observations and comparisons. An observation without a value states nothing. */
export function readFacts(
  observations: readonly Observation[],
  comparisons: readonly Comparison[],
  policy: QualifierPolicy,
): ReadFacts {
  const facts: Fact[] = []
  const right: Observation[] = []
  const problems: LedgerProblem[] = []
  const known = new Map<string, string>()
  const isNew = (statement: Observation | Comparison, problem: LedgerProblem | undefined) => {
    const text = JSON.stringify(statement)
    const before = known.get(statement.id)
    known.set(statement.id, before ?? text)
    if (before === text) return false
    const found = before === undefined ? problem : duplicate(statement.id)
    if (found) problems.push(found)
    return !found
  }
  for (const observation of observations) {
    if (!isNew(observation, observationProblem(observation))) continue
    right.push(observation)
    const interval = intervalOf(observation, policy)
    if (!interval) continue
    const { id, series } = observation
    const span = spanOf(coveredPeriod(observation))
    facts.push({ id, series, span, states: { kind: 'count', interval, observation } })
  }
  for (const comparison of comparisons) {
    const { id, series, period, otherPeriod } = comparison
    if (!isNew(comparison, periodProblem(id, period) ?? periodProblem(id, otherPeriod))) continue
    const states = { kind: 'comparison', other: spanOf(otherPeriod), comparison } as const
    facts.push({ id, series, span: spanOf(period), states })
  }
  return { facts, observations: right, problems }
}

function observationProblem({ id, value, period }: Observation): LedgerProblem | undefined {
  if (value !== undefined && value < 0) return problem('negative-value', id, 'a count of 0 or more', value)
  if (value !== undefined && !Number.isSafeInteger(value))
    return problem('fractional-value', id, 'a count that is a whole number', value)
  return periodProblem(id, period)
}

function periodProblem(id: string, { start, end }: Period): LedgerProblem | undefined {
  const unknown = [start, end].find((month) => !Number.isInteger(month) || month < 0 || month > 119_999)
  if (unknown !== undefined) return problem('unknown-period', id, 'months from 0 to 119999', unknown)
  return end < start ? problem('end-before-start', id, `an end from month ${start} on`, end) : undefined
}

function duplicate(id: string): LedgerProblem {
  return problem('duplicate-id', id, 'an id of its own', 'that of an earlier fact that says otherwise')
}

function problem(code: LedgerProblemCode, id: string, expected: string, got: string | number): LedgerProblem {
  return { code, id, message: `Cannot use fact "${id}": expected ${expected}, got ${got}` }
}
