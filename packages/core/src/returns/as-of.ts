import { isDay } from '../time/day.ts'
import type { Comparison } from './comparison.ts'
import type { Observation } from './observation.ts'

/**
 * Goes back to what was known on a day.
 *
 * @param statements Observations or comparisons.
 * @param day `YYYY-MM-DD`.
 * @returns Those published by the end of that day, in their order; one that was confirmed later is not confirmed in it.
 * @throws {RangeError} Where `day` is no day.
 * @example
 * ```ts
 * import { asOf, type Observation } from '@iom-feed/core'
 *
 * const april: Observation = {
 *   id: 'april',
 *   series: { hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T' },
 *   period: { start: 2018 * 12 + 3, end: 2018 * 12 + 3 },
 *   accumulation: 'period',
 *   value: 49,
 *   qualifier: 'exact',
 *   status: 'A',
 *   confidentiality: 'F',
 *   vintage: '2018-05-04',
 *   source: { name: 'office' },
 * }
 * asOf([april], '2018-05-03') // => []
 * asOf([april], '2018-05-04') // => [april]
 * ```
 */
export function asOf<Statement extends Observation | Comparison>(
  statements: readonly Statement[],
  day: string,
): Statement[] {
  if (!isDay(day))
    throw new RangeError(`Cannot go back to day "${day}": expected a day such as "2018-06-04", got "${day}"`)
  return statements.filter(({ vintage }) => vintage <= day).map((statement) => confirmedBy(statement, day))
}

function confirmedBy<Statement extends Observation | Comparison>(
  statement: Statement,
  day: string,
): Statement {
  if (!statement.confirmed || statement.confirmed.on <= day) return statement
  const { confirmed: _, ...known } = statement
  return known as Statement
}
