import { type Feed, type JsonFeed, type ReturnsChart, readFeed, writeFeed } from '@iom-feed/core'

const text = (en: string) => ({ en })

/** A feed with something for each element, and posts of these titles. */
export function feedOf(...titles: readonly string[]): Feed {
  const { feed } = readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [] })
  return {
    ...feed,
    updated: '2018-06-05T06:00:00Z',
    homePageUrl: 'https://office.example/',
    language: 'en',
    posts: titles.map((title) => ({
      id: title,
      url: `https://office.example/${encodeURIComponent(title)}`,
      title,
      language: 'en',
      tags: [],
      concepts: ['voluntary-return'],
      authors: [],
    })),
    concepts: [{ id: 'voluntary-return', labels: text('Return'), aliases: [], posts: 1 }],
    campaigns: [{ id: 'price', headline: text('Price'), starts: '2018-06-01', priority: 0 }],
    figures: [
      {
        id: 'year',
        label: text('Returns'),
        value: 400,
        qualifier: 'almost',
        period: { start: 24216, end: 24220 },
      },
    ],
  }
}

export const chart: ReturnsChart = {
  format: 1,
  label: text('Voluntary returns'),
  unit: text('persons'),
  months: [
    {
      month: '2018-05',
      count: { lower: 58, upper: 58, texts: { number: text('58') } },
      texts: { month: text('May 2018'), short: text('May') },
    },
  ],
  vintage: '2018-06-04',
  source: 'https://office.example/',
  csv: 'https://office.example/returns.csv',
  texts: { vintage: text('4 June 2018') },
}

/** What the server has at an address. */
export const documents: Readonly<Record<string, JsonFeed>> = {
  '/feed.json': writeFeed(feedOf('First post', 'Second post'), { about: 'https://office.example/about' }),
  '/other.json': writeFeed(feedOf('Other post'), { about: 'https://office.example/about' }),
}
