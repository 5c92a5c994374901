import type { Month, Period } from '../../time/month.ts'
import type { Accumulation } from '../observation.ts'
import type { Clock, Inference } from './candidate.ts'
import type { PeriodPart } from './find-periods.ts'
import type { Reason } from './reasons.ts'

/** A period that a text says, and what of it had to be inferred. */
export interface StatedPeriod {
  readonly period: Period
  readonly accumulation: Accumulation
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** What is known besides the words: when the text was published, and what other months it names. */
export interface PeriodContext {
  readonly clock: Clock | undefined
  /** The last year that was named before. */
  readonly year: number | undefined
  /** The latest month that the text names in full, not after its publication. */
  readonly latestMonth: Month | undefined
}

type Parts = ReadonlyMap<string, readonly PeriodPart[]>

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

interface NamedYear {
  readonly year: number
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** The year that goes with some parts: the one that is named, a relative one, else the latest in which the month was over. */
function yearFor(parts: Parts, month: number, { clock, year }: PeriodContext): NamedYear | undefined {
  const named = parts.get('year')
  if (named) return { year: named.at(-1)?.value ?? 0, reasons: [], inferred: [] }
  if (clock) {
    const published = Math.floor(clock.month / 12)
    const earlier = parts.has('lastYear') || published * 12 + month > clock.month
    const inferred: Inference[] = [{ part: 'period', from: 'published' }]
    const taken = earlier ? published - 1 : published
    // Where the text has named another year, it may still tell of that one.
    const unclear: Reason[] = year === undefined || year === taken ? [] : ['period-unclear']
    return { year: taken, reasons: ['year-not-said', ...unclear], inferred }
  }
  if (year === undefined) return undefined
  return { year, reasons: ['year-from-text'], inferred: [{ part: 'period', from: 'text' }] }
}

/** `April 2018`, `January–March`, `by the end of March`, `since January`. */
function fromMonths(
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

/** Several months from January on are a running total, unless they are the whole year. */
function accumulationOf({ start, end }: Period): Accumulation {
  return start % 12 === 0 && end > start && end - start < 11 ? 'yearToDate' : 'period'
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

function runningTotal(year: number, context: PeriodContext): StatedPeriod | undefined {
  const start = year * 12
  const ended = endOfRunningTotal(start, context)
  if (!ended) return undefined
  const { end, reasons, inferred } = ended
  return { period: { start, end }, accumulation: 'yearToDate', reasons, inferred }
}

type Ended = { readonly end: Month } & Pick<StatedPeriod, 'reasons' | 'inferred'>

/** Early in a month a running total ends with the month before; later that is less certain. */
const lastEarlyDay = 14

function endOfRunningTotal(start: Month, { clock, latestMonth }: PeriodContext): Ended | undefined {
  const named = latestMonth !== undefined && latestMonth >= start ? latestMonth : undefined
  if (!clock) {
    if (named === undefined || named > start + 11) return undefined
    return { end: named, reasons: ['end-uncertain'], inferred: [{ part: 'period.end', from: 'text' }] }
  }
  const before = clock.month - 1
  const end = Math.max(start, clock.day <= lastEarlyDay ? before : (named ?? before))
  const agrees = clock.day <= lastEarlyDay && end === before && (named === undefined || named === end)
  return {
    end,
    reasons: [agrees ? 'end-not-said' : 'end-uncertain'],
    inferred: [{ part: 'period.end', from: 'published' }],
  }
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
