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

/** The words of a period by their kind. */
export type Parts = ReadonlyMap<string, readonly PeriodPart[]>

/** A year that goes with some words of a period. */
export interface NamedYear {
  readonly year: number
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** The year that goes with some parts: the one that is named, a relative one, else the latest in which the month was over. */
export function yearFor(parts: Parts, month: number, { clock, year }: PeriodContext): NamedYear | undefined {
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

/** Several months from January on are a running total, unless they are the whole year. */
export function accumulationOf({ start, end }: Period): Accumulation {
  return start % 12 === 0 && end > start && end - start < 11 ? 'yearToDate' : 'period'
}
