type Json = Record<string, unknown>

/** An item of our document; `number` makes its id, day and place. */
export function sampleItem(number: number, fields: Json = {}, ours: Json = {}): Json {
  const day = new Date(Date.UTC(2018, 4, number + 1)).toISOString().slice(0, 10)
  return {
    id: `post-${number}`,
    url: `https://office.example/${number}`,
    title: `Post ${number}`,
    content_text: `Teaser ${number}`,
    date_published: `${day}T00:00:00+03:00`,
    language: 'en',
    ...fields,
    _iom: {
      number,
      entry: `entry-${number}`,
      kind: 'news',
      concepts: [],
      dates: { en: `day ${number}`, fi: `päivä ${number}` },
      ...ours,
    },
  }
}

/** An image in two sizes that stand on this page's own server. */
export function imageOf(number: number): {
  url: string
  sizes: { url: string; width: number; height: number }[]
} {
  const sizes = [320, 640].map((width) => ({
    url: new URL(`/packages/elements/test/pages/image.svg?${number}-${width}`, document.baseURI).href,
    width,
    height: (width * 3) / 4,
  }))
  return { url: sizes.at(-1)?.url ?? '', sizes }
}

/** Items from the newest to the oldest, such as 14 to 10. */
export function sampleItems(newest: number, oldest: number): Json[] {
  return Array.from({ length: newest - oldest + 1 }, (_, index) => sampleItem(newest - index))
}

export const sampleFigure: Json = {
  id: 'year',
  label: { en: 'Returns', fi: 'Paluut' },
  value: 400,
  qualifier: 'almost',
  of: 1200,
  unit: { en: 'persons' },
  period: { start: '2018-01', end: '2018-05' },
  note: { en: 'Monthly reports add up to 397' },
  comparison: {
    direction: 'rise',
    difference: { lower: 21, upper: 61 },
    period: { start: '2017-01', end: '2017-05' },
  },
  trend: [
    {
      period: { start: '2018-01', end: '2018-03' },
      value: 290,
      qualifier: 'exact',
      texts: { period: { en: 'January–March 2018' }, value: { en: '290' } },
    },
    { period: { start: '2018-04', end: '2018-04' }, value: 49, qualifier: 'about' },
    { period: { start: '2018-05', end: '2018-05' }, value: 58, qualifier: 'exact' },
  ],
  vintage: '2018-06-04',
  source: 'https://office.example/14',
  method: { en: 'https://office.example/method', fi: 'https://office.example/menetelma' },
  texts: { value: { en: '400' }, of: { en: '1,200' }, period: { en: 'January–May 2018' } },
}

export const sampleCampaign: Json = {
  id: 'price',
  headline: { en: 'What is the price of a human being?', fi: 'Mikä on ihmisen hinta?' },
  text: { fi: 'Opi näkemään ihmiskaupan merkit.' },
  url: 'https://office.example/price',
  hashtag: '#imwithyou',
  starts: '2018-06-01',
  ends: '2018-06-10',
  priority: 1,
}

/** A document of ours with five posts, a campaign and a figure. */
export function sampleFeed(fields: Json = {}, ours: Json = {}): Json {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News from the office',
    home_page_url: 'https://www.office.example/',
    language: 'en',
    items: sampleItems(14, 10),
    ...fields,
    _iom: {
      about: 'https://office.example/about',
      format: 1,
      updated: '2018-06-05T06:00:00Z',
      expected_every: 'P2D',
      time_zone: 'Europe/Helsinki',
      posts: 5,
      titles: { en: 'News from the office', fi: 'Toimiston uutiset' },
      languages: [
        { tag: 'en', name: 'English', posts: 4 },
        { tag: 'fi', name: 'suomi', posts: 1 },
      ],
      concepts: [
        {
          id: 'voluntary-return',
          labels: { en: 'Voluntary return', fi: 'Vapaaehtoinen paluu' },
          aliases: ['AVRR', 'Return'],
          posts: 1,
        },
      ],
      campaigns: [sampleCampaign],
      figures: [sampleFigure],
      data: { csv: 'https://office.example/returns.csv', method: { en: 'https://office.example/method' } },
      ...ours,
    },
  }
}

/** The middle of the day after the sample was made. */
export const sampleNow: number = Date.parse('2018-06-05T12:00:00Z')
