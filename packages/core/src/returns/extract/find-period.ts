import type { Month } from '../../time/month.ts'
import type { Clock } from './candidate.ts'
import type { PeriodWords } from './find-periods.ts'
import { interpretPeriod } from './interpret-period.ts'
import { marksOf, type Sentence } from './read-sentence.ts'
import type { Reason } from './reasons.ts'
import type { PeriodContext, StatedPeriod } from './stated-period.ts'

/** What the sentences read so far leave to those that follow. */
export interface Memory {
  readonly clock: Clock | undefined
  /** The latest month that the text names in full. */
  readonly latestMonth: Month | undefined
  /** The last year that was named. */
  year: number | undefined
  /** The last count of all persons, and the sentence that it stands in. */
  last: { readonly stated: StatedPeriod; readonly sentence: number } | undefined
  /** The group of the last number. */
  group: { readonly id: string; readonly sentence: number } | undefined
}

/** Reads the words of a period with what is known of the text. */
export function readPeriod(
  words: PeriodWords,
  { clock, latestMonth, year }: Memory,
): StatedPeriod | undefined {
  const context: PeriodContext = { clock, latestMonth, year }
  const stated = interpretPeriod(words.parts, context)
  if (!stated) return undefined
  const { joined, loose, parts } = words
  const running = parts.some(({ kind }) =>
    /^(until|since|thisYear|yearStart|lastYear|lastMonth|thisMonth)$/.test(kind),
  )
  const months = parts.filter(({ kind }) => kind === 'month')
  // `January and March` are not the months from January to March.
  const apart = months.length === 2 && stated.period.end - stated.period.start !== 1
  const unclear = joined === 'or' || (joined === 'and' && apart) || (loose && !running)
  return unclear ? { ...stated, reasons: [...stated.reasons, 'period-unclear'] } : stated
}

/** Farther than these many sentences no period is carried. */
const farthest = 2

/** The period of a number that has none of its own: that of the last total. */
export function inheritedPeriod(sentence: Sentence, index: number, memory: Memory): StatedPeriod | undefined {
  const { last } = memory
  if (!last || index - last.sentence > farthest) return undefined
  const near = index - last.sentence <= 1 && marksOf(sentence, 'subset').length > 0
  const reason: Reason = near ? 'period-from-before' : 'period-from-afar'
  return {
    ...last.stated,
    reasons: [...last.stated.reasons, reason],
    inferred: [...last.stated.inferred, { part: 'period', from: 'text' }],
  }
}

/** The latest month with its year that a text names, up to the month of its publication. */
export function latestMonthOf(sentences: readonly Sentence[], clock: Clock | undefined): Month | undefined {
  let latest: Month | undefined
  const limit = clock?.month ?? Number.POSITIVE_INFINITY
  for (const { periods } of sentences) {
    for (const { parts } of periods) {
      const year = parts.filter(({ kind }) => kind === 'year').at(-1)?.value
      const month = parts.filter(({ kind }) => kind === 'month').at(-1)?.value
      if (year === undefined || month === undefined) continue
      const named = year * 12 + month - 1
      if (named <= limit && named > (latest ?? -1)) latest = named
    }
  }
  return latest
}

/** The numbers before and after which a sentence names a year. */
export function yearsIn({ periods }: Sentence): number | undefined {
  return periods
    .flatMap(({ parts }) => parts)
    .filter(({ kind }) => kind === 'year')
    .at(-1)?.value
}
