import { chart, feedOf } from './documents.ts'

/** By its name, two values of each property of any element. */
const samples: Readonly<Record<string, readonly [one: unknown, other: unknown]>> = {
  chart: [chart, { ...chart, unit: { en: 'people' } }],
  clock: [() => Date.parse('2018-06-05'), () => Date.parse('2018-06-06')],
  feed: [feedOf('Given post'), feedOf()],
  figure: ['year', 'month'],
  filter: [{ tags: ['voluntary-return'], languages: ['en'] }, { text: 'post' }],
  for: ['news', 'others'],
  headingLevel: [3, 4],
  inherit: [true, false],
  languages: ['fi en', 'sv'],
  layout: ['cards', 'compact'],
  limit: [1, 2],
  months: [3, 6],
  noCampaigns: [true, false],
  noFigures: [true, false],
  noFilter: [true, false],
  noHeading: [true, false],
  noPosts: [true, false],
  noRss: [true, false],
  src: ['/feed.json', '/other.json'],
  tags: ['voluntary-return', 'health'],
  theme: ['dark', 'light'],
  urlState: ['news', ''],
}

/** Two values of a property. */
export function samplesOf(property: string): readonly [one: unknown, other: unknown] {
  const found = samples[property]
  if (!found)
    throw new Error(`Cannot set "${property}" in a test: expected two values of it in samples.ts, got none`)
  return found
}
