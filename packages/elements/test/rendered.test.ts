import { type Feed, writeFeed } from '@iom-feed/core'
import { expect, oneEvent, waitUntil } from '@open-wc/testing'
import '../src/define/all.ts'
import '../src/define/return-chart.ts'
import type { IomNewsFeed } from '../src/news-feed/news-feed.ts'
import type { IomPostList } from '../src/post-list/post-list.ts'
import { registerChartMessages } from '../src/return-chart/chart-messages.ts'
import { arabicChartMessages } from '../stories/arabic-chart-messages.ts'
import { officeChart } from '../stories/office-chart.ts'
import { feedOf, lateClock, officeClock } from '../stories/office-feed.ts'
import { deep, deepAll, textOf } from './deep.ts'
import type { RenderRequest } from './render-on-server.ts'
import { later, serve, tidy } from './serve.ts'

registerChartMessages(arabicChartMessages)

const names = [
  'iom-campaign-banner',
  'iom-feed-filter',
  'iom-news-feed',
  'iom-post-list',
  'iom-return-chart',
  'iom-stat-tile',
] as const

/** More than the first page holds, so that there is a button for more. */
const feed: Feed = feedOf({ total: 40, nextUrl: new URL('/page.json', location.href).href })
const json: object = writeFeed(feed, { about: 'https://office.example/about' })

/** A box on the page, of one place and width. */
function box(): HTMLElement {
  const element = document.createElement('div')
  element.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 700px'
  document.body.append(element)
  return element
}

type Wanted = Partial<RenderRequest> & Pick<RenderRequest, 'name'>

/** What the server makes of an element. */
async function render(wanted: Wanted): Promise<string> {
  const request = { lang: 'en', now: officeClock(), feed, ...wanted }
  const response = await fetch('/render', { method: 'POST', body: JSON.stringify(request) })
  return response.text()
}

/** The same on a page. */
function place(html: string): HTMLElement {
  const page = box()
  page.setHTMLUnsafe(html)
  return page.firstElementChild as HTMLElement
}

/** The same as its script makes it. */
async function live({ name, lang = 'en', now = officeClock(), chart }: Wanted): Promise<HTMLElement> {
  const element = document.createElement(name) as IomPostList
  box().append(Object.assign(element, { src: '/feed.json', lang, clock: () => now, ...(chart && { chart }) }))
  await waitUntil(() => [element, ...deepAll(element, '*')].every(isShown))
  return element
}

function isShown({ localName, shadowRoot }: HTMLElement): boolean {
  const isLoading = !shadowRoot?.querySelector('.root') || shadowRoot.querySelector('[part=status].soft')
  return !localName.startsWith('iom-') || !isLoading
}

/** The HTML of what stands in a tree, also within its shadow roots, but for comments and style sheets. */
function treeOf(node: Node): string {
  if (node instanceof Text) return node.data
  if (node instanceof Comment || node instanceof HTMLStyleElement) return ''
  const content = [...node.childNodes].map(treeOf).join('')
  if (!(node instanceof Element)) return content.trim()
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort()
  const shadow = node.shadowRoot ? `#${treeOf(node.shadowRoot)}#` : ''
  return `<${node.localName}${attributes.join('')}>${shadow}${content}</${node.localName}>`
}

/** Where each thing stands, and its colours and font. */
function looksOf(host: HTMLElement) {
  return deepAll(host, ':not(style)').map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, font } = getComputedStyle(element)
    return { look: [element.localName, color, backgroundColor, font].join(), place: [x, y, width, height] }
  })
}

/** The looks of one that are not those of the other; a text that is cut in two is up to 1/64 px wider. */
function differences(one: HTMLElement, other: HTMLElement): unknown[] {
  const theirs = looksOf(other)
  return looksOf(one).filter(({ look, place }, index) => {
    const their = theirs[index]
    return (
      look !== their?.look || place.some((value, axis) => Math.abs(value - (their.place[axis] ?? 0)) > 0.1)
    )
  })
}

/** What a reader reads, also within. */
const read = (host: HTMLElement) => textOf(host, '.root')

describe('what a server renders', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('body > div')) element.remove()
    await tidy()
  })

  for (const name of names)
    for (const lang of ['en', 'fi', 'sv', 'ar'])
      it(`is the tree and the looks of a live <${name}> in "${lang}"`, async () => {
        const chart = name === 'iom-return-chart' ? { chart: officeChart } : {}
        const theirs = place(await render({ name, lang, ...chart }))
        serve({ '/feed.json': json })
        const ours = await live({ name, lang, ...chart })
        expect(read(theirs)).to.match(/\w|[\u0600-\u06ff]/)
        expect(treeOf(theirs.shadowRoot as ShadowRoot)).to.equal(treeOf(ours.shadowRoot as ShadowRoot))
        expect(differences(theirs, ours)).to.deep.equal([])
      })

  it('says that the feed is old where the live element does', async () => {
    const theirs = place(await render({ name: 'iom-news-feed', now: lateClock() }))
    serve({ '/feed.json': json })
    const ours = await live({ name: 'iom-news-feed', now: lateClock() })
    expect(textOf(theirs, '[part=stale]')).to.equal(textOf(ours, '[part=stale]')).and.not.to.equal('')
  })

  it('stays until the feed is there, and then gives way at once', async () => {
    const answer = later<object>()
    const html = await render({ name: 'iom-news-feed', src: '/feed.json' })
    const server = serve({ '/feed.json': () => answer.promise })
    const element = place(html) as IomNewsFeed
    await waitUntil(() => server.paths.length)
    await element.updateComplete
    const before = read(element)
    expect(before).to.contain('IOM Finland')
    expect(deepAll(element, '.root')).to.have.length(7)
    const seen = new Set<string>()
    const observer = new MutationObserver(() => seen.add(read(element)))
    observer.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true })
    const root = deep(element, '.root')
    element.clock = officeClock
    answer.resolve(json)
    await waitUntil(() => !root.isConnected, 'the script has taken over')
    await waitUntil(() => deepAll(element, '*').every(isShown))
    expect(read(element)).to.equal(before)
    expect(deepAll(element, '.root')).to.have.length(7)
    expect([...seen].join()).to.not.contain('Loading')
  })

  it('stays where the feed cannot be loaded', async () => {
    const html = await render({ name: 'iom-post-list', src: '/feed.json' })
    serve({ '/feed.json': 500 })
    const element = place(html)
    const before = read(element)
    await oneEvent(element, 'iom-feed-failed')
    await (element as IomPostList).updateComplete
    expect(read(element)).to.equal(before)
  })

  it("keeps the reader's place where the script takes over", async () => {
    const answer = later<object>()
    const html = await render({ name: 'iom-post-list', src: '/feed.json' })
    serve({ '/feed.json': () => answer.promise })
    const element = place(html)
    const link = deep(element, '[part=title-link]')
    link.focus()
    answer.resolve(json)
    await waitUntil(() => !link.isConnected, 'the script has taken over')
    expect(document.activeElement).to.equal(element)
  })
})
