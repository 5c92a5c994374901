import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import '../src/define/all.ts'
import { deep, deepAll } from './deep.ts'
import { sampleFeed, sampleNow } from './sample-feed.ts'
import { serve, tidy } from './serve.ts'

const now = () => sampleNow

async function shown() {
  serve({ '/feed.json': sampleFeed({ next_url: '/pages/0.json' }) })
  const feed = await fixture(
    html`<iom-news-feed src="/feed.json" theme="auto" .clock=${now}></iom-news-feed>`,
  )
  await waitUntil(() => deepAll(feed, 'article').length === 5)
  return feed
}

describe('<iom-news-feed>', () => {
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light', media: 'screen' })
    await tidy()
  })

  it('follows the colour scheme of the reader where theme is auto', async () => {
    const feed = await shown()
    await emulateMedia({ colorScheme: 'dark' })
    expect(getComputedStyle(deep(feed, '.root')).backgroundColor).to.equal('rgb(19, 26, 34)')
    await expect(feed).to.be.accessible()
    await emulateMedia({ colorScheme: 'light' })
    expect(getComputedStyle(deep(feed, '.root')).backgroundColor).to.equal('rgb(255, 255, 255)')
  })

  it('prints dark on light, without buttons', async () => {
    const feed = await shown()
    await emulateMedia({ colorScheme: 'dark', media: 'print' })
    expect(getComputedStyle(deep(feed, '[part=more]')).display).to.equal('none')
    expect(getComputedStyle(deep(feed, '.root')).color).to.equal('rgb(20, 32, 46)')
  })
})
