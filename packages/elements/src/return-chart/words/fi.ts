import type { ChartWords } from '../../locales/chart-words.ts'

export const fi: ChartWords = {
  byMonth: (unit) => `Kuukausittain, ${unit}`,
  summary: (label, first, last, latest) =>
    `${label} kuukausittain, ${first} – ${last}; viimeisimpänä ${latest}.`,
  exact: 'Tarkka luku',
  range: 'Luku on tällä välillä',
  gap: 'Ei julkaistu',
  table: 'Näytä taulukkona',
  month: 'Kuukausi',
  destinations: 'Paluumaat',
  place: 'Sija',
  country: 'Maa',
  allCountries: 'Kaikki maat',
  csv: 'Tiedot (CSV)',
  licence: 'Lisenssi',
}
