import type { Month } from '../../time/month.ts'
import type { PeriodContext, StatedPeriod } from './stated-period.ts'

/** From January of a year to a last month that is not said. */
export function runningTotal(year: number, context: PeriodContext): StatedPeriod | undefined {
  const start = year * 12
  const ended = endOfRunningTotal(start, context)
  if (!ended) return undefined
  const { end, reasons, inferred } = ended
  return { period: { start, end }, accumulation: 'yearToDate', reasons, inferred }
}

type Ended = { readonly end: Month } & Pick<StatedPeriod, 'reasons' | 'inferred'>

/** Early in a month a running total ends with the month before; later that is less certain. */
const lastEarlyDay = 14

/** Works out the last month of a running total from the day of publication and the months that the text names. */
export function endOfRunningTotal(start: Month, { clock, latestMonth }: PeriodContext): Ended | undefined {
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
