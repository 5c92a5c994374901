import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../define/all.ts'
import { deepAll } from '../../test/deep.ts'
import { sampleFeed } from '../../test/sample-feed.ts'
import { later, serve, tidy } from '../../test/serve.ts'
import type { IomPostList } from '../post-list/post-list.ts'

describe('elements with the same src', () => {
  afterEach(tidy)

  it('make one request, without cookies or a referrer', async () => {
    const server = serve({ '/feed.json': sampleFeed() })
    const page = await fixture(html`<div>
      <iom-news-feed src="/feed.json"></iom-news-feed>
      <iom-post-list src="/packages/../feed.json"></iom-post-list>
      <iom-post-list src="/feed.json"></iom-post-list>
      <iom-stat-tile src="/feed.json"></iom-stat-tile>
      <iom-campaign-banner src="/feed.json"></iom-campaign-banner>
    </div>`)
    await waitUntil(() => deepAll(page, 'article').length >= 10)
    expect(server.paths.filter((path) => path === '/feed.json')).to.have.length(1)
    expect(server.inits[0]?.credentials).to.equal('omit')
    expect(server.inits[0]?.referrerPolicy).to.equal('no-referrer')
  })

  it('retry together', async () => {
    const server = serve({ '/feed.json': 503 })
    const page = await fixture(
      html`<div><iom-post-list src="/feed.json"></iom-post-list><iom-stat-tile src="/feed.json"></iom-stat-tile></div>`,
    )
    await waitUntil(() => deepAll(page, '[part=retry]').length === 2)
    server.routes = { '/feed.json': sampleFeed() }
    deepAll(page, '[part=retry]')[0]?.click()
    await waitUntil(() => deepAll(page, 'article').length === 5 && deepAll(page, 'dl').length === 1)
    expect(server.paths).to.have.length(2)
  })

  it('share until the last has gone, and an element that is moved stays', async () => {
    const server = serve({ '/feed.json': sampleFeed() })
    const page = await fixture(html`<div><p></p><iom-post-list src="/feed.json"></iom-post-list></div>`)
    await waitUntil(() => deepAll(page, 'article').length === 5)
    const list = page.querySelector('iom-post-list') as IomPostList
    page.querySelector('p')?.append(list)
    await list.updateComplete
    expect(server.paths).to.have.length(1)
    list.remove()
    await list.updateComplete
    server.routes = { '/feed.json': 500 }
    page.append(list)
    await waitUntil(() => server.paths.length === 2)
    await list.updateComplete
    expect(deepAll(page, 'article'), 'shows what it had').to.have.length(5)
  })

  it('let a request go that nobody waits for any more', async () => {
    const server = serve({ '/slow.json': () => later<object>().promise, '/feed.json': sampleFeed() })
    const list = await fixture<IomPostList>(html`<iom-post-list src="/slow.json"></iom-post-list>`)
    list.src = '/feed.json'
    await waitUntil(() => deepAll(list, 'article').length === 5)
    expect(server.aborted).to.equal(1)
  })

  it('fail where src is no address', async () => {
    serve({})
    const list = await fixture<IomPostList>(html`<iom-post-list src="https://"></iom-post-list>`)
    await waitUntil(() => deepAll(list, '[part=retry]').length)
  })

  it('show their children and nothing else without a src', async () => {
    const list = await fixture<IomPostList>(html`<iom-post-list><a href="/">All</a></iom-post-list>`)
    expect(list.querySelector('a')?.checkVisibility()).to.equal(true)
    expect(deepAll(list, '.root')[0]?.checkVisibility()).to.equal(false)
  })
})
