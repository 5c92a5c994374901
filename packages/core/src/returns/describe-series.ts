import { type Series, total } from './observation.ts'

/**
 * Names what a series counts, in English, in as few words as tell it from its kin; its unit and scope are not named.
 *
 * @example
 * ```ts
 * import { describeSeries, type Series } from '@iom-feed/core'
 *
 * const all: Series = {
 *   hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 * }
 * describeSeries(all) // => 'returns from FI'
 * describeSeries({ ...all, counterpartArea: 'IQ', areaRole: 'destination' }) // => 'returns from FI to IQ'
 * describeSeries({ ...all, group: 'victims-of-trafficking' }) // => 'returns from FI (victims-of-trafficking)'
 * ```
 */
export function describeSeries({ hostArea, counterpartArea, areaRole, measure, group }: Series): string {
  const area = areaRole === 'nationality' ? ` of nationals of ${counterpartArea}` : ` to ${counterpartArea}`
  const part = counterpartArea === total ? '' : area
  return `${measure} from ${hostArea}${part}${group === total ? '' : ` (${group})`}`
}
