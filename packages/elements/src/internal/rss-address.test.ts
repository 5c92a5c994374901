import { expect } from '@open-wc/testing'
import { sampleFeed } from '../../test/sample-feed.ts'
import { readDocument } from './read-document.ts'
import { rssAddress } from './rss-address.ts'

const url = 'https://feeds.example/office/feed.json'
const concept = { labels: { en: 'European Union' }, aliases: ['EU'], posts: 1 }
const feed = readDocument(
  sampleFeed(
    {},
    {
      concepts: [
        { id: 'voluntary-return', labels: { en: 'Return' }, aliases: ['AVRR'], posts: 1 },
        { id: 'eu', ...concept },
      ],
    },
  ),
  url,
)

describe('rssAddress()', () => {
  for (const [title, filters, path] of [
    ['all posts', [{}, { languages: [], tags: [] }], 'rss.xml'],
    ['one language', [{}, { languages: ['fi'] }], 'feeds/fi.rss'],
    ['a region of one language', [{ languages: ['fi-FI'] }], 'feeds/fi.rss'],
    ['a language that has no posts', [{ languages: ['sv'] }], 'rss.xml'],
    ['several languages', [{ languages: ['fi', 'en'] }], 'rss.xml'],
    ['one subject, by any of its names', [{ tags: ['avrr'] }], 'feeds/voluntary-return.rss'],
    ['one subject in one language', [{ tags: ['AVRR'], languages: ['fi'] }], 'feeds/voluntary-return.rss'],
    ['several subjects', [{ tags: ['AVRR', 'racism'] }], 'rss.xml'],
    ['a tag that is no subject', [{ tags: ['Iceland'] }, { languages: ['en'] }], 'feeds/en.rss'],
    ['a subject that could be a language', [{ tags: ['eu'] }], 'rss.xml'],
    [
      'what the reader wants before what the page lets through',
      [{ languages: ['fi'] }, { languages: ['en'] }],
      'feeds/fi.rss',
    ],
    [
      'what the page lets through where the reader wants several',
      [{ tags: ['a', 'b'] }, { tags: ['AVRR'] }],
      'feeds/voluntary-return.rss',
    ],
  ] as const) {
    it(`is of ${title}`, () => {
      expect(rssAddress(feed, url, filters)).to.equal(`https://feeds.example/office/${path}`)
    })
  }

  it('is not there where the document is not ours, or has no address', () => {
    const { updated: _, ...others } = feed
    expect(rssAddress(others, url, [])).to.equal(undefined)
    expect(rssAddress(feed, undefined, [])).to.equal(undefined)
  })
})
