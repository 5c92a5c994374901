import { type Feed, readFeed } from '@iom-feed/core'
import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { sampleCampaign, sampleFeed, sampleFigure, sampleItem } from '../../test/sample-feed.ts'
import { readDocument } from './read-document.ts'

const url = 'https://feeds.example/feed.json'

/** Without the fields that are `undefined`, without empty objects, and without what no element shows. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (!value || typeof value !== 'object') return value
  const unseen = [
    'languageSource',
    'number',
    'image',
    'modified',
    'authors',
    'kinds',
    'kept',
    'feedUrl',
    'licence',
    'description',
    'comparison',
    'csv',
    'jsonStat',
  ]
  const entries = Object.entries(value)
    .filter(([key, member]) => member !== undefined && !unseen.includes(key))
    .map(([key, member]) => [key, shown(member)] as const)
    .filter(
      ([, member]) =>
        typeof member !== 'object' || Array.isArray(member) || Object.keys(member as object).length,
    )
  return Object.fromEntries(entries)
}

/** Figures have an empty list where core has no trend. */
function withoutEmptyTrends(feed: Feed): unknown {
  return shown({
    ...feed,
    data: { chart: feed.data?.chart },
    figures: feed.figures.map(({ trend, ...figure }) => (trend?.length ? { ...figure, trend } : figure)),
  })
}

const sound = {
  'the sample': sampleFeed(),
  'a document without ours': {
    version: 'https://jsonfeed.org/version/1',
    title: 'Blog',
    language: 'fi',
    items: [{ id: 7, title: 'x' }],
  },
  'relative addresses': sampleFeed({
    home_page_url: '/',
    next_url: 'pages/0.json',
    items: [sampleItem(1, { url: '../news/1' }), sampleItem(2, { url: undefined, external_url: 'x' })],
  }),
  'a chart': sampleFeed({}, { data: { csv: 'returns.csv', chart: 'chart.json', licence: 'CC0-1.0' } }),
  'a figure with little': sampleFeed(
    {},
    { figures: [{ ...sampleFigure, trend: undefined, texts: undefined, of: undefined }] },
  ),
  'a campaign with little': sampleFeed(
    {},
    { campaigns: [{ id: 'a', headline: { fi: 'b' }, starts: '2018-06-01' }] },
  ),
}

/** JSON in which the names of our fields turn up. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      null,
      '',
      'en',
      '2018-05',
      '2018-06-04',
      'javascript:1',
      'https://x.example',
      'exact',
      -1,
      0,
      1.5,
      400,
      true,
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...Object.keys({ ...sampleFeed(), ...sampleItem(1), ...sampleFigure, ...sampleCampaign }),
        '__proto__',
        'campaigns',
        'figures',
        'concepts',
        'languages',
        'titles',
        'time_zone',
        'start',
        'end',
        'labels',
        'aliases',
        'en',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value

describe('readDocument()', () => {
  for (const [title, document] of Object.entries(sound)) {
    it(`reads ${title} as core does`, () => {
      const json = JSON.parse(JSON.stringify(document))
      const { feed, problems } = readFeed(json, { url })
      expect(problems).to.deep.equal([])
      expect(withoutEmptyTrends(readDocument(json, url))).to.deep.equal(withoutEmptyTrends(feed))
    })
  }

  it('throws for nothing but a value without a list of items', () => {
    fc.assert(
      fc.property(anyJson, anyJson, anyJson, (items, ours, other) => {
        readDocument({ title: other, language: other, items: [items, other], _iom: ours }, url)
        readDocument(
          {
            items: [{ id: 'a', _iom: ours }],
            _iom: { campaigns: [other], figures: [items], concepts: [ours] },
          },
          url,
        )
      }),
      { numRuns: 2000 },
    )
    for (const value of [undefined, null, 1, 'x', [], {}, { items: {} }])
      expect(() => readDocument(value, url)).to.throw(TypeError, 'expected a JSON Feed with a list of items')
  })

  it('takes no text of an address that may not be followed, and nothing from prototypes', () => {
    fc.assert(
      fc.property(anyJson, (given) => {
        const feed = readDocument(
          { items: [given], home_page_url: 'data:,x', _iom: { figures: [given], campaigns: [given] } },
          url,
        )
        const urls = [
          feed.homePageUrl,
          ...feed.posts.map((post) => post.url),
          ...feed.campaigns.map((campaign) => campaign.url),
        ]
        expect(urls.every((address) => address === undefined || /^https?:/.test(address))).to.equal(true)
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined)
      }),
    )
  })
})
