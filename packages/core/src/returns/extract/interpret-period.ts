import type { Clock, Inference } from './candidate.ts'
import type { PeriodPart } from './find-periods.ts'
import { fromMonths } from './interpret-months.ts'
import type { Reason } from './reasons.ts'
import { endOfRunningTotal, runningTotal } from './running-total.ts'
import {
  accumulationOf,
  type Parts,
  type PeriodContext,
  type StatedPeriod,
  yearFor,
} from './stated-period.ts'

/** Works out a period from its words; `undefined` where they do not say one. */
export function interpretPeriod(
  words: readonly PeriodPart[],
  context: PeriodContext,
): StatedPeriod | undefined {
  const parts = new Map<string, PeriodPart[]>()
  for (const part of words) parts.set(part.kind, [...(parts.get(part.kind) ?? []), part])
  const stated =
    fromMonths(words, parts, context) ??
    fromFraction(parts, context) ??
    fromRunningTotal(parts, context) ??
    fromRelative(parts, context) ??
    fromYears(parts, context)
  return stated && withClock(withoutRest(stated, parts), context.clock)
}

/** `The first half of April` is less than April. */
function withoutRest(stated: StatedPeriod, parts: Parts): StatedPeriod {
  const whole = parts.has('month') || !['quarter', 'half', 'ordinal'].some((kind) => parts.has(kind))
  const rest = whole && ['quarter', 'half', 'ordinal', 'months', 'count'].some((kind) => parts.has(kind))
  return rest ? { ...stated, reasons: [...stated.reasons, 'period-unclear'] } : stated
}

/** A month that is not over, or not yet known to be, may be counted in part. */
function withClock(stated: StatedPeriod, clock: Clock | undefined): StatedPeriod {
  if (!clock) return { ...stated, reasons: [...stated.reasons, 'published-not-known'] }
  if (stated.period.end !== clock.month) return stated
  return { ...stated, reasons: [...stated.reasons, 'period-not-over'] }
}

/** `first quarter of 2018`, `first half`, `first two months of the year`, `last three months`. */
function fromFraction(parts: Parts, context: PeriodContext): StatedPeriod | undefined {
  const quarter = parts.get('quarter')?.[0]
  const half = parts.get('half')?.[0]
  const months = parts.get('months')?.[0]
  const count = parts.get('count')?.[0]?.value
  const several = [parts.get('quarter'), parts.get('half'), parts.get('ordinal')].some(
    (found) => found && found.length > 1,
  )
  const ordinal = (quarter?.value || half?.value || parts.get('ordinal')?.[0]?.value) ?? 0
  if (!ordinal) return undefined
  const length = quarter ? 3 : half ? 6 : months && count && ordinal === 1 ? count : 0
  const first = (ordinal - 1) * length
  if (!length || first + length > 12) return undefined
  const named = yearFor(parts, first + length - 1, context)
  if (!named) return undefined
  const start = named.year * 12 + first
  return {
    period: { start, end: start + length - 1 },
    accumulation: accumulationOf({ start, end: start + length - 1 }),
    reasons: several ? [...named.reasons, 'period-unclear'] : named.reasons,
    inferred: named.inferred,
  }
}

/** `this year`, `since the beginning of 2018`. */
function fromRunningTotal(parts: Parts, context: PeriodContext): StatedPeriod | undefined {
  if (!parts.has('thisYear') && !parts.has('yearStart')) return undefined
  const named = parts.get('year')?.[0]?.value
  const published = context.clock && Math.floor(context.clock.month / 12)
  const year = named ?? published ?? context.year
  return year === undefined ? undefined : runningTotal(year, context)
}

/** `last month`, `last year`. */
function fromRelative(parts: Parts, { clock }: PeriodContext): StatedPeriod | undefined {
  if (!clock || parts.has('year')) return undefined
  const january = Math.floor(clock.month / 12) * 12
  const period = parts.has('lastMonth')
    ? { start: clock.month - 1, end: clock.month - 1 }
    : parts.has('thisMonth')
      ? { start: clock.month, end: clock.month }
      : parts.has('lastYear')
        ? { start: january - 12, end: january - 1 }
        : undefined
  if (!period) return undefined
  const inferred: Inference[] = [{ part: 'period', from: 'published' }]
  return { period, accumulation: 'period', reasons: ['relative-period'], inferred }
}

/** `2017`; the year of publication is a running total. */
function fromYears(parts: Parts, context: PeriodContext): StatedPeriod | undefined {
  const years = parts.get('year')?.map(({ value }) => value) ?? []
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined || last < first) return undefined
  const published = context.clock && Math.floor(context.clock.month / 12)
  if (years.length === 1 && parts.has('since') && first !== published) return sinceStart(first, context)
  if (years.length === 1 && first === published) return runningTotal(first, context)
  const unclear = years.length > 1 || parts.has('until') || parts.has('since')
  const reasons: Reason[] = unclear ? ['period-unclear'] : []
  return {
    period: { start: first * 12, end: last * 12 + 11 },
    accumulation: 'period',
    reasons,
    inferred: [],
  }
}

/** `since 2010`: of a programme. */
function sinceStart(year: number, context: PeriodContext): StatedPeriod | undefined {
  const ended = endOfRunningTotal(year * 12, context)
  if (!ended) return undefined
  const { end, inferred } = ended
  const reasons: Reason[] = [...ended.reasons, 'period-unclear']
  return { period: { start: year * 12, end }, accumulation: 'sinceStart', reasons, inferred }
}
