import type { ChartWords } from '../../locales/chart-words.ts'

export const sv: ChartWords = {
  byMonth: (unit) => `Per månad, ${unit}`,
  summary: (label, first, last, latest) =>
    `${label} per månad, ${first} – ${last}; under den senaste ${latest}.`,
  exact: 'Exakt antal',
  range: 'Antalet ligger här',
  gap: 'Inte publicerat',
  table: 'Visa som tabell',
  month: 'Månad',
  destinations: 'Återvändandeländer',
  place: 'Plats',
  country: 'Land',
  allCountries: 'Alla länder',
  csv: 'Data (CSV)',
  licence: 'Licens',
}
