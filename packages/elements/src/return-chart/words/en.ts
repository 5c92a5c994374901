import type { ChartWords } from '../../locales/chart-words.ts'

export const en: ChartWords = {
  byMonth: (unit) => `By month, ${unit}`,
  summary: (label, first, last, latest) =>
    `${label} by month from ${first} to ${last}; in the latest, ${latest}.`,
  exact: 'Known exactly',
  range: 'Lies in this range',
  gap: 'Not published',
  table: 'Show as a table',
  month: 'Month',
  destinations: 'Countries of return',
  place: 'Place',
  country: 'Country',
  allCountries: 'All countries',
  csv: 'Data (CSV)',
  licence: 'Licence',
}
