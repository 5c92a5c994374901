import type { ObservationColumn } from './observation-cells.ts'

/**
 * Hashtags and attributes of the Humanitarian Exchange Language (HXL 1.1) for the columns of observations.
 *
 * Its core hashtags where it has one for what a column holds; attributes of ours, such as `+qualifier`, where it has none.
 */
export const hxlTags: Readonly<Record<ObservationColumn, string>> = {
  id: '#meta+id',
  hostArea: '#country+origin+code+v_iso2',
  counterpartArea: '#country+counterpart+code+v_iso2',
  areaRole: '#country+counterpart+type',
  measure: '#indicator+code',
  group: '#population+type',
  unit: '#indicator+unit',
  scope: '#activity+programme',
  start: '#date+start',
  end: '#date+end',
  accumulation: '#indicator+accumulation',
  value: '#indicator+value+num',
  qualifier: '#indicator+value+qualifier',
  status: '#status+code',
  confidentiality: '#status+confidentiality',
  vintage: '#date+published',
  source: '#meta+source',
  sourceName: '#meta+source+name',
  quote: '#meta+source+text',
  confirmedBy: '#contact+name',
  confirmedOn: '#date+confirmed',
}
