import type { Period } from '../time/month.ts'
import { compare } from './compare.ts'
import type { Count } from './count.ts'
import { CountError, type CountErrorCode } from './count-error.ts'
import type { Figure, TrendPoint } from './figure.ts'
import { defaultPolicy, intervalOf, type QualifierPolicy } from './interval.ts'
import type { Observation } from './observation.ts'
import { requireAlike } from './require-alike.ts'

/** What a figure shows besides its observation. */
export interface FigureOptions extends Pick<Figure, 'id' | 'label' | 'unit' | 'of' | 'note' | 'method'> {
  /** The count to compare with, or its period alone where there is none, or none that may be published. */
  readonly previous?: Observation | Pick<Observation, 'period'>
  /** Observations of the same series in any order; those without a value leave a gap. */
  readonly trend?: readonly Observation[]
  /** How wide qualified counts are taken to be in the comparison. */
  readonly policy?: QualifierPolicy
}

/**
 * Makes what a tile shows of an observation, as data.
 *
 * Value and qualifier go together: `almost 400` stays `almost 400`. Every number comes from an observation that is confirmed and free
 * for publication; a difference tells the earlier count, so that has to be free as well.
 *
 * @throws {CountError} Where an observation has no value, is not confirmed or not free (`F`), or where series, numbers of months
 * or periods do not fit.
 * @example
 * ```ts
 * import { createFigure, type Observation } from '@iom-feed/core'
 *
 * const may: Observation = {
 *   id: 'may',
 *   series: {
 *     hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 *   },
 *   period: { start: 24216, end: 24220 },
 *   accumulation: 'yearToDate',
 *   value: 400,
 *   qualifier: 'almost',
 *   status: 'A',
 *   confidentiality: 'F',
 *   vintage: '2018-06-05',
 *   source: { name: 'office' },
 *   confirmed: { by: 'data officer', on: '2018-06-06' },
 * }
 * const label = { en: 'Voluntary returns' }
 * const figure = createFigure(may, { id: 'year-to-date', label, previous: { period: { start: 24204, end: 24208 } } })
 * figure.qualifier // => 'almost'
 * figure.comparison?.direction // => 'unknown'
 * ```
 */
export function createFigure(
  observation: Observation,
  { previous, trend, policy = defaultPolicy, ...texts }: FigureOptions,
): Figure {
  const current = countOf(observation, 'observation', policy)
  const { value, qualifier, period, vintage, source } = observation
  return {
    ...texts,
    value: value as number,
    qualifier,
    period,
    ...(previous && { comparison: compare(current, earlierOf(previous, policy)) }),
    ...(trend && { trend: trendOf(current, trend, policy) }),
    vintage,
    ...(source.url !== undefined && { source: source.url }),
  }
}

function earlierOf(
  previous: Observation | Pick<Observation, 'period'>,
  policy: QualifierPolicy,
): Count | { readonly period: Period } {
  if (!('series' in previous) || previous.value === undefined) return { period: previous.period }
  return countOf(previous, 'previous', policy)
}

/** The observation as a count, where it may be shown. */
function countOf(observation: Observation, path: string, policy: QualifierPolicy): Count {
  const { id, series, period, confidentiality, confirmed } = observation
  const interval = intervalOf(observation, policy)
  const refuse = (code: CountErrorCode, field: string, problem: string) =>
    new CountError(code, `${path}.${field}`, `Cannot show observation "${id}": expected ${problem}`)
  if (!interval) throw refuse('no-value', 'value', 'a value, got none')
  if (!confirmed) throw refuse('not-confirmed', 'confirmed', 'who confirmed it, got nobody')
  if (confidentiality !== 'F') {
    throw refuse('not-free', 'confidentiality', `confidentiality "F", got "${confidentiality}"`)
  }
  return { series, period, interval }
}

function trendOf(
  current: Count,
  trend: readonly Observation[],
  policy: QualifierPolicy,
): readonly TrendPoint[] {
  const points = trend.flatMap((observation, index) => {
    const { value, qualifier, period } = observation
    if (value === undefined) return []
    const path = `trend[${index}]`
    requireAlike('show', [
      { count: current, path: 'observation' },
      { count: countOf(observation, path, policy), path },
    ])
    return [{ period, value, qualifier }]
  })
  return points.sort(
    (one, other) => one.period.start - other.period.start || one.period.end - other.period.end,
  )
}
