import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import '../define/all.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { sampleCampaign, sampleFeed, sampleFigure, sampleNow } from '../../test/sample-feed.ts'
import { later, serve, tidy } from '../../test/serve.ts'
import '../locales/drafts/ar.ts'
import type { IomFeedFailedEvent } from '../events/feed-failed-event.ts'
import type { IomFeedLoadedEvent } from '../events/feed-loaded-event.ts'
import type { IomNewsFeed } from './news-feed.ts'

const now = () => sampleNow
const fallback = html`<a href="/news">All news</a>`

async function loaded(
  template = html`<iom-news-feed src="/feed.json" lang="en" .clock=${now}></iom-news-feed>`,
) {
  const feed = await fixture<IomNewsFeed>(template)
  await waitUntil(() => deepAll(feed, '[part=foot]').length > 0, 'the feed is shown')
  return feed
}

describe('<iom-news-feed>', () => {
  afterEach(tidy)

  it('shows title, site, campaign, figures and posts', async () => {
    serve({ '/feed.json': sampleFeed() })
    const feed = await loaded()
    expect(textOf(feed, 'h2')).to.equal('News from the office')
    expect(textOf(feed, '[part=site]')).to.equal('office.example')
    expect(textOf(feed, '[part=campaign-headline]')).to.equal('What is the price of a human being?')
    expect(textOf(feed, '[part=value]')).to.contain('400')
    expect(deepAll(feed, 'ul > li > article')).to.have.length(5)
    await expect(feed).to.be.accessible()
  })

  it('leaves out what it is told to', async () => {
    serve({ '/feed.json': sampleFeed() })
    const feed = await loaded(
      html`<iom-news-feed src="/feed.json" no-heading no-campaigns no-figures .clock=${now}></iom-news-feed>`,
    )
    for (const selector of ['h2', 'iom-campaign-banner', 'iom-stat-tile'])
      expect(deepAll(feed, selector), selector).to.be.empty
  })

  for (const [attribute, selector, others] of [
    ['no-campaigns', 'iom-campaign-banner', 'iom-stat-tile, iom-feed-filter, iom-post-list'],
    ['no-figures', 'iom-stat-tile', 'iom-campaign-banner, iom-feed-filter, iom-post-list'],
    ['no-filter', 'iom-feed-filter', 'iom-campaign-banner, iom-stat-tile, iom-post-list'],
    ['no-posts', 'iom-post-list, iom-feed-filter', 'iom-campaign-banner, iom-stat-tile'],
    ['no-rss', '[part=rss]', 'iom-campaign-banner, iom-stat-tile, iom-feed-filter, iom-post-list'],
  ] as const) {
    it(`is left with the rest where it has ${attribute}`, async () => {
      serve({ '/feed.json': sampleFeed() })
      const feed = await loaded()
      expect(deepAll(feed, selector)).to.not.be.empty
      feed.toggleAttribute(attribute, true)
      await waitUntil(() => !deepAll(feed, selector).length, 'it is left out')
      expect(deepAll(feed, others)).to.have.length(others.split(', ').length)
    })
  }

  it('hands the layout down', async () => {
    serve({ '/feed.json': sampleFeed() })
    const feed = await loaded()
    feed.layout = 'compact'
    await waitUntil(() => deepAll(feed, '[data-layout=compact]').length)
    expect(deep(feed, '[part=teaser]').checkVisibility()).to.equal(false)
  })

  it('isolates every text from those around it, whatever its direction', async () => {
    const names = { en: 'AVRR 2018: العودة', ar: 'العودة (AVRR) 2018' }
    const ours = {
      titles: names,
      concepts: [{ id: 'return', labels: names, aliases: [], posts: 1 }],
      campaigns: [{ ...sampleCampaign, headline: names, text: names }],
      figures: [{ ...sampleFigure, label: names, note: names, unit: names }],
    }
    for (const lang of ['en', 'ar']) {
      serve({ '/feed.json': sampleFeed({}, ours) })
      const feed = await loaded(
        html`<iom-news-feed src="/feed.json" lang=${lang} .clock=${now}></iom-news-feed>`,
      )
      await waitUntil(() => deepAll(feed, 'dl').length && deepAll(feed, '[part=topic]').length)
      const texts = deepAll(feed, 'span').filter(({ textContent }) => /AVRR/.test(textContent ?? ''))
      // Title, campaign's headline and text, figure's label, note, unit and caption, topic.
      expect(texts, lang).to.have.length(8)
      for (const text of texts) {
        const { direction, unicodeBidi } = getComputedStyle(text)
        expect([direction, unicodeBidi], lang).to.deep.equal([lang === 'ar' ? 'rtl' : 'ltr', 'isolate'])
      }
    }
  })

  it('shows its children and says that it loads until the feed is there', async () => {
    const answer = later<object>()
    serve({ '/feed.json': () => answer.promise })
    const feed = await fixture<IomNewsFeed>(html`<iom-news-feed src="/feed.json">${fallback}</iom-news-feed>`)
    expect(feed.querySelector('a')?.checkVisibility()).to.equal(true)
    expect(textOf(feed, '[role=status]')).to.equal('Loading…')
    await expect(feed).to.be.accessible()
    answer.resolve(sampleFeed())
    await oneEvent(feed, 'iom-feed-loaded')
    expect(feed.querySelector('a')?.checkVisibility()).to.equal(false)
  })

  it('keeps its children when the feed fails, and offers a retry that works', async () => {
    const server = serve({ '/feed.json': 500 })
    const feed = await fixture<IomNewsFeed>(html`<iom-news-feed src="/feed.json">${fallback}</iom-news-feed>`)
    await waitUntil(() => deepAll(feed, '[part=retry]').length)
    expect(feed.querySelector('a')?.checkVisibility()).to.equal(true)
    expect(textOf(feed, '[role=status]')).to.equal('This could not be loaded.')
    await expect(feed).to.be.accessible()

    server.routes = { '/feed.json': sampleFeed() }
    const retry = deep<HTMLButtonElement>(feed, '[part=retry]')
    retry.focus()
    retry.click()
    await oneEvent(feed, 'iom-feed-loaded')
    expect(deepAll(feed, 'article')).to.have.length(5)
    expect(document.activeElement === feed, 'the reader keeps the place').to.equal(true)
  })

  it('fires what became of the feed', async () => {
    const answer = later<object>()
    serve({ '/feed.json': () => answer.promise, '/gone.json': 404 })
    const feed = await fixture<IomNewsFeed>(html`<iom-news-feed src="/feed.json"></iom-news-feed>`)
    answer.resolve(sampleFeed())
    const success = await oneEvent<IomFeedLoadedEvent>(feed, 'iom-feed-loaded')
    expect(success.feed.title).to.equal('News from the office')
    feed.src = '/gone.json'
    const failure = await oneEvent<IomFeedFailedEvent>(feed, 'iom-feed-failed')
    expect((failure.error as Error).message).to.match(
      /^Cannot load ".*gone\.json": expected a JSON Feed, got HTTP 404$/,
    )
  })

  it('says that there is nothing where a feed is empty', async () => {
    serve({ '/feed.json': sampleFeed({ items: [] }, { posts: 0, campaigns: [], figures: [] }) })
    const feed = await loaded()
    expect(textOf(feed, '[part=empty]')).to.equal('There is nothing to show.')
    await expect(feed).to.be.accessible()
  })

  it('tells since when a document is stale', async () => {
    serve({ '/feed.json': sampleFeed() })
    const later = () => Date.parse('2018-06-08T00:00:00Z')
    const feed = await loaded(
      html`<iom-news-feed src="/feed.json" lang="en" .clock=${later}></iom-news-feed>`,
    )
    expect(textOf(feed, '[part=stale]')).to.equal('Last updated on 5 June 2018. Newer posts may be missing.')
  })

  it('takes the heading level from its attribute, from 1 to 6', async () => {
    serve({ '/feed.json': sampleFeed() })
    const feed = await loaded(
      html`<iom-news-feed src="/feed.json" heading-level="5" .clock=${now}></iom-news-feed>`,
    )
    expect(deepAll(feed, 'h5')).to.have.length(1)
    expect(deepAll(feed, 'h6')).to.have.length(6)
    feed.headingLevel = 6
    await waitUntil(() => deepAll(feed, 'h6').length === 7)
    feed.headingLevel = Number.NaN
    await waitUntil(() => deepAll(feed, 'h2').length === 1 && deepAll(feed, 'h3').length === 6)
  })

  it('changes its language with the page, and keeps the language of each text', async () => {
    serve({ '/feed.json': sampleFeed() })
    const page = await fixture(
      html`<div lang="en"><iom-news-feed src="/feed.json" .clock=${now}></iom-news-feed></div>`,
    )
    const feed = deep<IomNewsFeed>(page, 'iom-news-feed')
    await waitUntil(() => deepAll(feed, 'article').length === 5)
    expect(deepAll(feed, '[part=language]')).to.be.empty
    page.setAttribute('lang', 'fi')
    await waitUntil(() => textOf(feed, 'h2') === 'Toimiston uutiset')
    expect(textOf(feed, '[part=home]')).to.equal('Kaikki uutiset')
    expect(deepAll(feed, '[part=date]')[0]?.textContent).to.equal('päivä 14')
    expect(deepAll(feed, '[part=language]')[0]?.textContent).to.equal('English')
    expect(deep(feed, 'article').lang).to.equal('en')
    expect(deep(feed, '[part=meta]').lang).to.equal('fi')
    await expect(feed).to.be.accessible()
    page.setAttribute('lang', 'de')
    await waitUntil(() => textOf(feed, '[part=home]') === 'All news')
    expect(deep(feed, '.root').lang, 'says that it fell back to English').to.equal('en')
  })

  it('takes the language from the other side of a shadow root', async () => {
    serve({ '/feed.json': sampleFeed() })
    const page = await fixture<HTMLElement>(html`<div lang="sv"></div>`)
    const root = page.attachShadow({ mode: 'open' })
    const feed = document.createElement('iom-news-feed')
    feed.src = '/feed.json'
    root.append(feed)
    await waitUntil(() => deepAll(feed, '[part=home]').length)
    expect(textOf(feed, '[part=home]')).to.equal('Alla nyheter')
    page.lang = 'fi'
    await waitUntil(() => textOf(feed, '[part=home]') === 'Kaikki uutiset')
  })

  it('rules its figures off on the side where a line begins', async () => {
    serve({ '/feed.json': sampleFeed({}, { figures: [sampleFigure, { ...sampleFigure, id: 'other' }] }) })
    for (const [lang, rule] of [
      ['en', 'left'],
      ['ar', 'right'],
    ] as const) {
      const feed = await loaded(
        html`<iom-news-feed src="/feed.json" lang=${lang} .clock=${now}></iom-news-feed>`,
      )
      const style = getComputedStyle(deep(feed, '[part=figures] > :last-child'))
      const ruled = ['left', 'right'].filter(
        (side) => style.getPropertyValue(`border-${side}-width`) !== '0px',
      )
      expect(ruled, lang).to.deep.equal([rule])
    }
  })

  it('lets a page style what its elements are made of', async () => {
    serve({ '/feed.json': sampleFeed() })
    const page = await fixture(html`<div>
      <style>
        iom-news-feed::part(title) { color: rgb(1, 2, 3) }
        iom-news-feed::part(value) { color: rgb(4, 5, 6) }
        iom-news-feed::part(campaign) { color: rgb(7, 8, 9) }
      </style>
      <iom-news-feed src="/feed.json" .clock=${now}></iom-news-feed>
    </div>`)
    await waitUntil(() => deepAll(page, 'article').length === 5)
    for (const [part, color] of [
      ['title', 'rgb(1, 2, 3)'],
      ['value', 'rgb(4, 5, 6)'],
      ['campaign', 'rgb(7, 8, 9)'],
    ])
      expect(getComputedStyle(deep(page, `[part=${part}]`)).color).to.equal(color)
  })
})
