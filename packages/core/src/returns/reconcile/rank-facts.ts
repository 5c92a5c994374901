import { compareText } from '../../text/compare-text.ts'
import type { Decision } from '../decision.ts'
import { rankOf } from '../source-rank.ts'
import { type Fact, statementOf } from './fact.ts'

/**
 * Puts facts in the order in which they are believed: those that a person decided for, confirmed ones, then by the rank of their source,
 * counts before comparisons, later vintages before earlier ones. Ids settle the rest, so that one set of facts has one order.
 */
export function rankFacts(
  facts: readonly Fact[],
  ranks: readonly string[],
  decisions: ReadonlyMap<string, Decision>,
): Fact[] {
  const keyed = facts.map((fact) => {
    const { source, confirmed, vintage } = statementOf(fact)
    const isDecided = decisions.get(fact.id)?.verdict === 'stands'
    const numbers = [
      isDecided ? 0 : 1,
      confirmed ? 0 : 1,
      rankOf(source.name, ranks),
      fact.states.kind === 'count' ? 0 : 1,
    ]
    return { fact, numbers, vintage }
  })
  keyed.sort((one, other) => {
    const place = one.numbers.findIndex((number, index) => number !== other.numbers[index])
    return (
      (one.numbers[place] ?? 0) - (other.numbers[place] ?? 0) ||
      compareText(other.vintage, one.vintage) ||
      compareText(one.fact.id, other.fact.id)
    )
  })
  return keyed.map(({ fact }) => fact)
}
