import type { Series } from '../observation.ts'

/** From which size on counts are published. */
export interface SuppressionPolicy {
  /** The groups that it is for; absent for all. */
  readonly groups?: readonly string[]
  /** The measures that it is for; absent for all. */
  readonly measures?: readonly string[]
  /** The smallest count above 0 that is published: 1 for all, or `off`, which says that somebody chose to protect nobody. */
  readonly threshold: number | 'off'
  /** Whether only totals of one calendar year over all areas are published. */
  readonly yearlyTotalsOnly?: boolean
  /** Whether a count of 0 is withheld as a small one is. */
  readonly zerosWithheld?: boolean
}

/**
 * The policies that hold unless a config says otherwise; the first that fits a series decides.
 *
 * Protected groups from 11 up, as where health or victims are counted; all other persons from 5 up, as UNHCR does, which publishes
 * zeros and hides 1 to 4. The number of destinations counts no persons.
 */
export const defaultSuppressionPolicies: readonly SuppressionPolicy[] = [
  { measures: ['destinations'], threshold: 1 },
  {
    groups: [
      'victims-of-trafficking',
      'minors',
      'unaccompanied-minors',
      'children',
      'health',
      'medical-needs',
      'detention',
    ],
    threshold: 11,
    yearlyTotalsOnly: true,
    zerosWithheld: true,
  },
  { threshold: 5 },
]

/** What a policy asks of one series. */
export interface SeriesRule {
  readonly threshold: number
  readonly yearlyTotalsOnly: boolean
  readonly zerosWithheld: boolean
}

/**
 * Gives what the first fitting policy asks of a series; without one, the strictest of the default policies.
 *
 * @example
 * ```ts
 * import { ruleOf } from '@iom-feed/core'
 *
 * const series = { hostArea: 'FI', counterpartArea: '_T', measure: 'returns', unit: 'persons', scope: '_T' }
 * ruleOf({ ...series, group: '_T' }).threshold // => 5
 * ruleOf({ ...series, group: 'victims-of-trafficking' }).threshold // => 11
 * ```
 */
export function ruleOf(
  { group, measure }: Series,
  policies: readonly SuppressionPolicy[] = defaultSuppressionPolicies,
): SeriesRule {
  const {
    threshold,
    yearlyTotalsOnly = false,
    zerosWithheld = false,
  } = policies.find(
    ({ groups, measures }) =>
      (!groups || groups.includes(group)) && (!measures || measures.includes(measure)),
  ) ?? { threshold: 11, yearlyTotalsOnly: true, zerosWithheld: true }
  return { threshold: threshold === 'off' ? 1 : threshold, yearlyTotalsOnly, zerosWithheld }
}
