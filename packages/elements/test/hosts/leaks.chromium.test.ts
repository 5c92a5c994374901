import { expect, fixtureCleanup } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import { countingPage, readHeld } from './counting-page.ts'
import type { Page } from './host-page.ts'
import { shownFeed, until } from './inspect.ts'
import { openPage } from './open-host.ts'

/** How often an element comes and goes. */
const times = 1000
/** How many show at a time; the most time goes into the longest page. */
const atOnce = 20

async function remove(page: Page, feed: HTMLElement): Promise<void> {
  feed.remove()
  await until(() => readHeld(page).requests === 0, 'no request is under way')
}

/** Shows as many elements as may be at once, takes them away, and lets go of them. */
async function comeAndGo({ document }: Page): Promise<WeakRef<HTMLElement>[]> {
  const place = document.createElement('div')
  place.innerHTML = '<iom-news-feed src="/hosts/feed.json" limit="1"></iom-news-feed>'.repeat(atOnce)
  document.body.prepend(place)
  await until(() => place.lastElementChild?.shadowRoot?.querySelector('iom-post-list'), 'the last is shown')
  place.remove()
  return [...place.children].map((feed) => new WeakRef(feed as HTMLElement))
}

describe('an element of the bundle', () => {
  afterEach(() => fixtureCleanup())

  it(`holds nothing of the page after it has come and gone ${times} times`, async () => {
    const page = await openPage(countingPage)
    const feed = await shownFeed(page)
    const shown = readHeld(page)
    expect(shown.listeners).to.be.greaterThan(0)
    expect(shown.observers).to.be.greaterThan(0)
    await remove(page, feed)
    const gone = readHeld(page)
    for (let time = 0; time < times; time++) {
      page.document.body.append(feed)
      // Each is to have begun what it begins.
      await Promise.resolve()
      feed.remove()
      await Promise.resolve()
    }
    await until(() => readHeld(page).requests === 0, 'no request is under way')
    expect(readHeld(page)).to.deep.equal(gone)
    page.document.body.append(feed)
    await shownFeed(page)
    await until(() => readHeld(page).requests === 0, 'the feed has come')
    expect(readHeld(page), 'as many as the first time').to.deep.equal(shown)
  })

  it(`is held by nothing once it has gone, as ${times} others have`, async function () {
    // It is a thousand feeds with all that is in one.
    this.timeout(60_000)
    const page = await openPage(countingPage)
    await shownFeed(page)
    const before = readHeld(page)
    const others: WeakRef<HTMLElement>[] = []
    for (let batch = 0; batch < times / atOnce; batch++) others.push(...(await comeAndGo(page)))
    expect(others).to.have.length(times)
    expect(readHeld(page)).to.deep.equal(before)
    await executeServerCommand('collect-garbage')
    expect(others.filter((feed) => feed.deref())).to.have.length(0)
  })
})
