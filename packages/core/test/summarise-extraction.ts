import type { Candidate, Extraction } from '../src/returns/extract/candidate.ts'
import { formatMonth, type Period } from '../src/time/month.ts'

/** A candidate in a few words: `sure: almost 200 FI→IQ, 2018-01/2018-02 yearToDate`. */
export function summariseCandidate({ observation, confidence }: Candidate): string {
  const { series, period, accumulation, qualifier, value, confidentiality } = observation
  const counted = [
    ...(qualifier === 'exact' ? [] : [qualifier]),
    String(value),
    ...(series.measure === 'returns' ? [] : [series.measure]),
    ...(series.group === '_T' ? [] : [series.group]),
    `${series.hostArea}→${series.counterpartArea}`,
    ...(series.areaRole === 'nationality' ? ['nationals'] : []),
  ]
  const when = [summarisePeriod(period), ...(accumulation === 'period' ? [] : [accumulation])]
  return `${confidence}: ${counted.join(' ')}, ${when.join(' ')}${confidentiality === 'C' ? ', C' : ''}`
}

/** `2018-04`, or `2018-01/2018-02`. */
export function summarisePeriod({ start, end }: Period): string {
  return start === end ? formatMonth(start) : `${formatMonth(start)}/${formatMonth(end)}`
}

/** Comparisons in a few words: `more (slight): 2018-05, 2018-04`. */
export function summariseComparisons({ comparisons }: Extraction): string[] {
  return comparisons.map(({ relation, size, period, otherPeriod }) => {
    const how = size ? `${relation} (${size})` : relation
    return `${how}: ${summarisePeriod(period)}, ${summarisePeriod(otherPeriod)}`
  })
}

/** The part of a text that a span is of. */
export function sliceSpan(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return [...text].slice(start, end).join('')
}
