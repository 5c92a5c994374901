import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../define/campaign-banner.ts'
import '../locales/drafts/fa.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { sampleCampaign, sampleFeed } from '../../test/sample-feed.ts'
import { serve, tidy } from '../../test/serve.ts'
import type { IomCampaignBanner } from './campaign-banner.ts'

async function at(time: string, campaigns: object[] = [sampleCampaign], lang = 'en') {
  serve({ '/feed.json': sampleFeed({}, { campaigns }) })
  const clock = { now: Date.parse(time) }
  const banner = await fixture<IomCampaignBanner>(
    html`<iom-campaign-banner src="/feed.json" lang=${lang} .clock=${() => clock.now}><a href="/">All</a></iom-campaign-banner>`,
  )
  await waitUntil(() => !deepAll(banner, 'slot').length)
  return { banner, clock }
}

describe('<iom-campaign-banner>', () => {
  afterEach(tidy)

  it('isolates a hashtag in a language that is written from right to left', async () => {
    const { banner } = await at('2018-06-05T00:00:00Z', [sampleCampaign], 'fa')
    expect(textOf(banner, '[part=campaign-label]')).to.equal('کارزار · #imwithyou')
    expect(getComputedStyle(deep(banner, 'bdi')).unicodeBidi).to.equal('isolate')
    expect(deep(banner, 'h3 span').dir).to.equal('ltr')
  })

  it('goes by UTC where the browser does not know the time zone', async () => {
    serve({ '/feed.json': sampleFeed({}, { time_zone: 'Moon/Tranquility' }) })
    const banner = await fixture(
      html`<iom-campaign-banner src="/feed.json" lang="en" .clock=${() => Date.parse('2018-06-05')}></iom-campaign-banner>`,
    )
    await waitUntil(() => deepAll(banner, 'h3').length)
  })

  it('shows headline, text and link, each in its language', async () => {
    const { banner } = await at('2018-06-05T12:00:00Z')
    expect(textOf(banner, '[part=campaign-label]')).to.equal('Campaign · #imwithyou')
    expect(textOf(banner, 'h3')).to.equal('What is the price of a human being?')
    expect(deep(banner, 'h3 span').lang).to.equal('en')
    expect(textOf(banner, '[part=campaign-text]'), 'falls back').to.equal('Opi näkemään ihmiskaupan merkit.')
    expect(deep(banner, '[part=campaign-text] span').lang, 'and says so').to.equal('fi')
    expect(deep<HTMLAnchorElement>(banner, '[part=campaign-link]').href).to.equal(
      'https://office.example/price',
    )
    await expect(banner).to.be.accessible()
  })

  it('can be read in the colours of a page that does not say that it is dark', async () => {
    serve({ '/feed.json': sampleFeed({}, { campaigns: [sampleCampaign] }) })
    const page = await fixture(html`<div style="background: #402; color: #fdd">
      <iom-campaign-banner src="/feed.json" lang="en" inherit .clock=${() => Date.parse('2018-06-05')}></iom-campaign-banner>
    </div>`)
    await waitUntil(() => deepAll(page, 'section').length)
    await expect(page).to.be.accessible()
  })

  it('shows the campaign that goes before the others', async () => {
    const other = { ...sampleCampaign, id: 'other', headline: { sv: 'Viktigare' }, priority: 2 }
    const { banner } = await at('2018-06-05T12:00:00Z', [sampleCampaign, other], 'sv')
    expect(textOf(banner, 'h3')).to.equal('Viktigare')
  })

  it('takes no room where no campaign runs', async () => {
    const { banner } = await at('2018-06-11T12:00:00Z')
    expect(banner.getBoundingClientRect().height).to.equal(0)
  })

  it('changes at midnight in the time zone of the feed on a page that is left open', async () => {
    const wakes: (() => void)[] = []
    const realSetTimeout = window.setTimeout
    const realNow = Date.now
    const tenMinutes = 600_000
    Date.now = () => Date.parse('2018-06-10T20:50:00Z')
    window.setTimeout = ((wake: () => void, delay = 0) =>
      delay === tenMinutes ? wakes.push(wake) : realSetTimeout(wake, delay)) as typeof window.setTimeout
    try {
      const { banner, clock } = await at('2018-06-10T20:50:00Z')
      expect(textOf(banner, 'h3')).to.equal('What is the price of a human being?')
      expect(wakes, 'waits for the next quarter of an hour').to.have.length(1)
      clock.now = Date.parse('2018-06-10T21:00:00Z')
      wakes[0]?.()
      await waitUntil(() => !deepAll(banner, 'h3').length)
      expect(wakes, 'and for the one after it').to.have.length(2)
    } finally {
      window.setTimeout = realSetTimeout
      Date.now = realNow
    }
  })

  it('looks again when the page is seen again', async () => {
    const { banner, clock } = await at('2018-05-31T12:00:00Z')
    expect(deepAll(banner, 'h3')).to.be.empty
    clock.now = Date.parse('2018-06-01T12:00:00Z')
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await waitUntil(() => deepAll(banner, 'h3').length)
    banner.remove()
    clock.now = Date.parse('2018-06-11T12:00:00Z')
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await banner.updateComplete
    expect(deepAll(banner, 'h3'), 'but not when it is gone').to.have.length(1)
  })

  it('survives a time zone that nobody knows', async () => {
    serve({ '/feed.json': sampleFeed({}, { time_zone: 'Nowhere/City' }) })
    const banner = await fixture<IomCampaignBanner>(
      html`<iom-campaign-banner src="/feed.json" .clock=${() => Date.parse('2018-06-05T12:00:00Z')}></iom-campaign-banner>`,
    )
    await waitUntil(() => deepAll(banner, 'h3').length)
  })
})
