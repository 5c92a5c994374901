import type { ReturnsWords, WrittenPeriod } from './words.ts'

export const fi: ReturnsWords = {
  title: 'Paluutilastot',
  description:
    'Vapaaehtoisten paluiden määrät kuukausittain, maittain ja ryhmittäin sekä se, kuinka tarkka kukin luku on ja missä se julkaistiin.',
  label: {
    'latest-month': 'Vapaaehtoiset paluut',
    'year-to-date': 'Paluut yhteensä',
    destinations: 'Paluumaat',
    'top-destination': (country) => `Useimmin palattiin: ${country}`,
  },
  unit: {
    persons: (isOne) => (isOne ? 'henkilö' : 'henkilöä'),
    countries: (isOne) => (isOne ? 'maa' : 'maata'),
  },
  more: (amount) => `${amount} enemmän`,
  fewer: (amount) => `${amount} vähemmän`,
  between: (least, most) => `${least}–${most}`,
  atLeast: (least) => `vähintään ${least}`,
  exactly: (count) => `tasan ${count}`,
  than: (period) => `kuin ${within(period)}`,
  asManyAs: (period) => `yhtä monta kuin ${within(period)}`,
  addUp: (sum) => `Kuukausiraporttien summa on ${sum}`,
  toCountries: (count) => `Paluita kaikkiaan ${count} maahan`,
  next: (areas) => `Seuraavina ${areas}`,
}

/** Names of months end in `kuu`: the ending of the case comes after the last, and `kuu` once. */
function within({ kind, first, last, firstYear, lastYear, isThisYear }: WrittenPeriod): string {
  if (kind === 'year') return `vuonna ${lastYear}`
  if (firstYear !== lastYear) return `jaksolla ${first} ${firstYear} – ${last} ${lastYear}`
  const months = kind === 'month' ? `${last}ssa` : `${first.replace(/kuu$/, '')}–${last}ssa`
  return isThisYear ? months : `${months} ${lastYear}`
}
