import type { ReturnsWords, WrittenPeriod } from './words.ts'

export const en: ReturnsWords = {
  title: 'Return statistics',
  description:
    'Numbers of voluntary returns by month, country and group, each with how exact it is and where it was published.',
  label: {
    'latest-month': 'Voluntary returns',
    'year-to-date': 'Returns in total',
    destinations: 'Countries of return',
    'top-destination': (country) => `Most returned to: ${country}`,
  },
  unit: {
    persons: (isOne) => (isOne ? 'person' : 'persons'),
    countries: (isOne) => (isOne ? 'country' : 'countries'),
  },
  more: (amount) => `${amount} more`,
  fewer: (amount) => `${amount} fewer`,
  between: (least, most) => `between ${least} and ${most}`,
  atLeast: (least) => `at least ${least}`,
  exactly: (count) => `exactly ${count}`,
  than: (period) => `than in ${name(period)}`,
  asManyAs: (period) => `as many as in ${name(period)}`,
  addUp: (sum) => `Monthly reports add up to ${sum}`,
  toCountries: (count, isOne) => `Returns to ${count} ${isOne ? 'country' : 'countries'} in all`,
  next: (areas) => `Then ${areas}`,
}

function name({ kind, first, last, firstYear, lastYear, isThisYear }: WrittenPeriod): string {
  if (kind === 'year') return lastYear
  if (firstYear !== lastYear) return `${first} ${firstYear} – ${last} ${lastYear}`
  const months = kind === 'month' ? last : `${first}–${last}`
  return isThisYear ? months : `${months} ${lastYear}`
}
