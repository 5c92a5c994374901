import type { Month } from '../../time/month.ts'
import type { PeriodPart } from './find-periods.ts'
import { endOfRunningTotal } from './running-total.ts'
import {
  accumulationOf,
  type NamedYear,
  type Parts,
  type PeriodContext,
  type StatedPeriod,
  yearFor,
} from './stated-period.ts'

/** `April 2018`, `January–March`, `by the end of March`, `since January`. */
export function fromMonths(
  words: readonly PeriodPart[],
  parts: Parts,
  context: PeriodContext,
): StatedPeriod | undefined {
  const months = parts.get('month')
  const last = months?.at(-1)
  if (!months || !last) return undefined
  const named = yearFor(parts, last.value - 1, context)
  if (!named) return undefined
  const end = named.year * 12 + last.value - 1
  if (months.length === 1 && parts.has('since')) return sinceMonth(end, named, context)
  if (months.length === 1 && parts.has('until')) return untilMonth(end, named)
  return fromRange(words, parts, months, named)
}

/** The months from the first to the last. */
function fromRange(
  words: readonly PeriodPart[],
  parts: Parts,
  months: readonly PeriodPart[],
  { year, reasons, inferred }: NamedYear,
): StatedPeriod | undefined {
  const [first] = months
  const years = parts.get('year') ?? []
  const firstYear = years.length > 1 && first ? yearAfter(words, first) : undefined
  const end = year * 12 + (months.at(-1)?.value ?? 0) - 1
  const sameYear = (firstYear ?? year) * 12 + (first?.value ?? 0) - 1
  // `November–January 2018` begins in the year before.
  const turns = sameYear > end && firstYear === undefined
  const start = turns ? sameYear - 12 : sameYear
  if (start > end || years.length > 2) return undefined
  const gaps = months.length > 2 && months.length !== end - start + 1
  return {
    period: { start, end },
    accumulation: accumulationOf({ start, end }),
    reasons: turns || gaps ? [...reasons, 'period-unclear'] : reasons,
    inferred,
  }
}

function untilMonth(end: Month, { year, reasons, inferred }: NamedYear): StatedPeriod {
  return {
    period: { start: year * 12, end },
    accumulation: 'yearToDate',
    reasons: [...reasons, 'start-not-said'],
    inferred: [...inferred, { part: 'period.start', from: 'text' }],
  }
}

function yearAfter(words: readonly PeriodPart[], month: PeriodPart): number | undefined {
  return words.find(({ kind, from }) => kind === 'year' && from >= month.to)?.value
}

function sinceMonth(start: Month, named: NamedYear, context: PeriodContext): StatedPeriod | undefined {
  const ended = endOfRunningTotal(start, context)
  if (!ended) return undefined
  return {
    period: { start, end: ended.end },
    accumulation: start % 12 === 0 ? 'yearToDate' : 'period',
    reasons: [...named.reasons, ...ended.reasons],
    inferred: [...named.inferred, ...ended.inferred],
  }
}
