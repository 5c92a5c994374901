import type { AreaMention } from './find-areas.ts'
import type { NumberMention } from './find-numbers.ts'
import type { PeriodWords } from './find-periods.ts'
import type { Sentence } from './read-sentence.ts'

/** The countries that a number belongs to, and whether that is clear. */
export interface BoundAreas {
  readonly areas: readonly AreaMention[]
  readonly clear: boolean
}

/**
 * Tells which countries belong to which numbers, clause by clause.
 *
 * Where a clause begins with a country, each country goes with the number after it; where it begins with a number, with the one before.
 */
export function bindAreas(
  sentence: Sentence,
  areas: readonly AreaMention[],
  numbers: readonly NumberMention[],
): Map<NumberMention, BoundAreas> {
  const clauseOf = ({ from }: { readonly from: number }): number => sentence.clauses[from] ?? 0
  const bound = new Map<NumberMention, BoundAreas>(
    numbers.map((number) => [number, { areas: [], clear: true }]),
  )
  const stray = areas.some((area) => !numbers.some((number) => clauseOf(number) === clauseOf(area)))
  for (const clause of new Set(numbers.map(clauseOf))) {
    const own = numbers.filter((number) => clauseOf(number) === clause)
    bindClause(
      sentence,
      areas.filter((area) => clauseOf(area) === clause),
      own,
      bound,
    )
  }
  if (stray) for (const [number, found] of bound) bound.set(number, { ...found, clear: false })
  return bound
}

function bindClause(
  sentence: Sentence,
  areas: readonly AreaMention[],
  numbers: readonly NumberMention[],
  bound: Map<NumberMention, BoundAreas>,
): void {
  const [firstArea] = areas
  const [firstNumber] = numbers
  if (!firstArea || !firstNumber) return
  const areaFirst = firstArea.from < firstNumber.from
  for (const area of areas) {
    const before = numbers.filter(({ from }) => from < area.from).at(-1)
    const after = numbers.find(({ from }) => from >= area.to)
    const beside = after && isBeside(sentence, area, after)
    const number = beside || areaFirst ? (after ?? before) : (before ?? after)
    if (number) bound.set(number, { areas: [...(bound.get(number)?.areas ?? []), area], clear: true })
  }
  if (numbers.length === 1) return
  // A number without a country after one with a country may share it.
  const without = numbers.filter((number) => number.from > firstArea.from && !bound.get(number)?.areas.length)
  for (const number of without) bound.set(number, { areas: [], clear: false })
}

/** `Iraq (161)`, `Iraq: 161`. */
function isBeside({ tokens }: Sentence, area: AreaMention, number: NumberMention): boolean {
  const between = number.from - area.to
  return between === 0 || (between === 1 && /^[(:]$/.test(tokens[area.to]?.text ?? ''))
}

/**
 * Tells which period belongs to which number.
 *
 * Where a sentence begins with a period, it goes with the numbers after it until another comes, but what stands last without a number after it
 * goes with the number before; where the sentence begins with a number, each period goes with the number before it.
 */
export function bindPeriods(
  periods: readonly PeriodWords[],
  numbers: readonly NumberMention[],
): Map<NumberMention, PeriodWords> {
  const bound = new Map<NumberMention, PeriodWords>()
  const [firstPeriod] = periods
  const [firstNumber] = numbers
  if (!firstPeriod || !firstNumber) return bound
  if (firstPeriod.from < firstNumber.from) {
    for (const number of numbers) {
      const period = periods.filter(({ from }) => from < number.from).at(-1)
      if (period) bound.set(number, period)
    }
    const last = periods.at(-1)
    const lastNumber = numbers.at(-1)
    if (last && lastNumber && periods.length > 1 && last.from > lastNumber.from) bound.set(lastNumber, last)
    return bound
  }
  for (const period of periods) {
    const number = numbers.filter(({ from }) => from < period.from).at(-1)
    if (number && !bound.has(number)) bound.set(number, period)
  }
  return bound
}
