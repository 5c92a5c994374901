import type { ReturnsWords, WrittenPeriod } from './words.ts'

export const sv: ReturnsWords = {
  title: 'Återvändandestatistik',
  description:
    'Antal frivilliga återvändanden per månad, land och grupp, med uppgift om hur exakt varje tal är och var det publicerades.',
  label: {
    'latest-month': 'Frivilliga återvändanden',
    'year-to-date': 'Återvändanden totalt',
    destinations: 'Återvändandeländer',
    'top-destination': (country) => `Flest återvände till: ${country}`,
  },
  unit: {
    persons: (isOne) => (isOne ? 'person' : 'personer'),
    countries: (isOne) => (isOne ? 'land' : 'länder'),
  },
  more: (amount) => `${amount} fler`,
  fewer: (amount) => `${amount} färre`,
  between: (least, most) => `mellan ${least} och ${most}`,
  atLeast: (least) => `minst ${least}`,
  exactly: (count) => `exakt ${count}`,
  than: (period) => `än ${within(period)}`,
  asManyAs: (period) => `lika många som ${within(period)}`,
  addUp: (sum) => `Månadsrapporterna ger sammanlagt ${sum}`,
  toCountries: (count, isOne) => `Återvändanden till sammanlagt ${count} ${isOne ? 'land' : 'länder'}`,
  next: (areas) => `Därefter ${areas}`,
}

function within({ kind, first, last, firstYear, lastYear, isThisYear }: WrittenPeriod): string {
  if (kind === 'year') return `under ${lastYear}`
  if (firstYear !== lastYear) return `under ${first} ${firstYear}–${last} ${lastYear}`
  const months = kind === 'month' ? `i ${last}` : `under ${first}–${last}`
  return isThisYear ? months : `${months} ${lastYear}`
}
