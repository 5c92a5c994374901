import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../src/define/all.ts'
import '../src/define/return-chart.ts'
import { officeChart } from '../stories/office-chart.ts'
import { deep, deepAll } from './deep.ts'
import { sampleFeed, sampleNow } from './sample-feed.ts'
import { serve, tidy } from './serve.ts'

const now = () => sampleNow
const hostile = `
  .hostile { border-collapse: collapse; border-spacing: 9px; caption-side: bottom; color: rgb(255, 0, 0); cursor: wait;
    empty-cells: hide; font: italic small-caps 700 40px/3 fantasy; font-stretch: expanded; hyphens: auto; letter-spacing: 9px;
    line-break: anywhere; list-style: square inside; orphans: 9; overflow-wrap: normal; quotes: none; tab-size: 3;
    text-align: right; text-indent: 50px; text-shadow: 3px 3px red; text-transform: uppercase; white-space: pre;
    widows: 9; word-break: break-all; word-spacing: 30px; user-select: none; text-wrap: nowrap; direction: rtl;
    accent-color: red; caret-color: red; paint-order: stroke; stroke: red; fill: red; font-variation-settings: 'wght' 900 }
  .hostile *, .hostile ul, .hostile a { color: lime !important; margin: 50px !important; font-size: 50px !important }`

async function inside(className: string) {
  const page = await fixture(
    html`<div class=${className}>
      <style>${hostile}</style>
      <div style="all: initial; display: block; width: 1000px">
        <div class=${className}><iom-news-feed src="/feed.json" lang="en" .clock=${now}></iom-news-feed>
          <iom-return-chart src="/feed.json" lang="en" .chart=${officeChart} .clock=${now}></iom-return-chart></div>
      </div>
    </div>`,
  )
  await waitUntil(() => deepAll(page, 'article').length === 5 && deepAll(page, 'figure').length)
  return page
}

describe('a page around an element', () => {
  beforeEach(() => serve({ '/feed.json': sampleFeed() }))
  afterEach(tidy)

  it('changes nothing within it', async () => {
    const styles: Record<string, string>[] = []
    for (const className of ['calm', 'hostile']) {
      const page = await inside(className)
      for (const selector of [
        '.root',
        '[part=title]',
        '[part=teaser]',
        '[part=value]',
        'button, [part=home]',
        '[part=months] .sure',
        '[part=months] .label',
        '[part=destinations] th',
      ]) {
        const style = getComputedStyle(deep(page, selector))
        styles.push(
          Object.fromEntries([...style].map((name) => [`${selector} ${name}`, style.getPropertyValue(name)])),
        )
      }
    }
    const half = styles.length / 2
    for (let index = 0; index < half; index++) {
      const [calm = {}, other = {}] = [styles[index], styles[index + half]]
      const changed = Object.keys(calm).filter(
        (name) =>
          calm[name] !== other[name] &&
          !/(margin|width|height|size|origin|inset-|right|left|perspective)/.test(name),
      )
      expect(changed).to.deep.equal([])
    }
  })

  it('hides, places and sizes it', async () => {
    const page = await fixture(html`<div>
      <style>
        .grid { display: grid; grid-template-columns: 100px 300px; width: 400px }
        .grid iom-news-feed { grid-column: 2; margin: 10px; width: 200px }
      </style>
      <div class="grid"><iom-news-feed src="/feed.json" .clock=${now}></iom-news-feed></div>
    </div>`)
    await waitUntil(() => deepAll(page, 'article').length === 5)
    const feed = deep(page, 'iom-news-feed')
    const box = feed.getBoundingClientRect()
    expect(box.width).to.equal(200)
    expect(box.left - page.getBoundingClientRect().left).to.equal(110)
    expect(feed.scrollWidth, 'nothing sticks out').to.be.at.most(200)
    feed.hidden = true
    expect(getComputedStyle(feed).display).to.equal('none')
  })

  it('gives it room in a flex row', async () => {
    const page = await fixture(html`<div style="display: flex; width: 500px">
      <iom-post-list src="/feed.json"></iom-post-list>
    </div>`)
    await waitUntil(() => deepAll(page, 'article').length === 5)
    expect(deep(page, 'iom-post-list').getBoundingClientRect().width).to.equal(500)
    ;(page as HTMLElement).style.width = '200px'
    expect(deep(page, 'iom-post-list').getBoundingClientRect().width, 'and no more than there is').to.equal(
      200,
    )
  })

  it('scrolls no further than the element reaches', async () => {
    const page = await fixture(html`<div>
      <div style="height: 200px; overflow: auto">
        <div style="height: 3000px"></div>
        <iom-stat-tile src="/feed.json"></iom-stat-tile>
      </div>
    </div>`)
    await waitUntil(() => deepAll(page, '[part=value]').length === 1)
    expect(document.documentElement.scrollHeight).to.be.below(2000)
  })

  it('lends it font and colours where it is asked to', async () => {
    const page = await fixture(html`<div style="font: 20px monospace; color: rgb(1, 2, 3)">
      <iom-post-list src="/feed.json" inherit></iom-post-list>
    </div>`)
    await waitUntil(() => deepAll(page, 'article').length === 5)
    const { color, fontFamily, fontSize } = getComputedStyle(deep(page, '[part=teaser]'))
    expect([color, fontFamily, fontSize]).to.deep.equal(['rgb(1, 2, 3)', 'monospace', '20px'])
  })

  it('sets colours by theme and by custom properties', async () => {
    const page = await fixture(html`<div style="color-scheme: dark; --iom-color-accent: rgb(1, 2, 3)">
      <iom-post-list src="/feed.json"></iom-post-list>
      <iom-post-list src="/feed.json" theme="light"></iom-post-list>
      <iom-post-list src="/feed.json" theme="dark"></iom-post-list>
    </div>`)
    await waitUntil(() => deepAll(page, 'article').length === 15)
    const backgrounds = deepAll(page, '.root').map((root) => getComputedStyle(root).backgroundColor)
    expect(backgrounds).to.deep.equal(['rgb(19, 26, 34)', 'rgb(255, 255, 255)', 'rgb(19, 26, 34)'])
    expect(getComputedStyle(deep(page, '[part=home]')).color).to.equal('rgb(1, 2, 3)')
    for (const list of deepAll(page, 'iom-post-list')) {
      list.style.removeProperty('--iom-color-accent')
    }
  })

  it('may be narrow, and its text is still legible in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await fixture(html`<div style="width: 320px">
        <iom-news-feed src="/feed.json" theme=${theme} .clock=${now}></iom-news-feed>
      </div>`)
      await waitUntil(() => deepAll(page, 'article').length === 5)
      expect(page.scrollWidth).to.equal(320)
      await expect(page).to.be.accessible()
    }
  })
})
