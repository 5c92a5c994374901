import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'puppeteer-core'
import type { Site } from '../server/sites.ts'
import { keepOwnStyles, readShadowStyles } from './shadow-styles.ts'
import { useDemo } from './use-demo.ts'
import {
  findBarriers,
  noSidewaysScroll,
  readText,
  shownTitles,
  showsFallback,
  type Visit,
  type VisitOptions,
  waitForPosts,
} from './visit.ts'

interface Example {
  readonly site: Site
  /** What it embeds, each with what an element has within once it shows the feed. */
  readonly shows: Readonly<Record<string, string>>
  /** What has to be free of barriers and fit, where the page itself was never made to. */
  readonly onlyOurs?: string
}

const list = 'iom-post-list'
const titles = [
  'Almost 400 migrants have returned with assistance of IOM Finland this year',
  'Our 25th Anniversary Seminar – Building a shared future vision',
  '25 Years of IOM Presence in Helsinki',
]
const gallery: readonly Example[] = [
  { site: 'ministry', shows: { 'iom-return-chart': 'figure', 'iom-news-feed': 'article' } },
  { site: 'community', shows: { 'iom-campaign-banner': 'section', [list]: 'article' } },
  { site: 'news', shows: { [list]: 'article' } },
  { site: 'nineties', shows: { [list]: 'article' }, onlyOurs: list },
]
const demo = useDemo()

/** Opens a page of a site once it shows the feed. */
async function visitSite(site: Site, path = '/', options?: VisitOptions): Promise<Visit> {
  const visited = await demo.visit(demo.origins[site] + path, options)
  const shows = gallery.find((example) => example.site === site)?.shows ?? {}
  for (const [element, within] of Object.entries(shows))
    await visited.page.waitForSelector(`${element} >>> ${within}`)
  return visited
}

async function looksFine(page: Page, onlyOurs?: string): Promise<void> {
  for (const [width, scheme] of [
    [1100, 'dark'],
    [640, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.setViewport({ width, height: 900 })
    assert.deepEqual(await findBarriers(page, onlyOurs), [], `${width} px, ${scheme}`)
    assert(onlyOurs || (await noSidewaysScroll(page)), `${width} px`)
  }
}

for (const { site, shows, onlyOurs } of gallery) {
  const elements = Object.keys(shows)

  describe(`the site "${site}"`, () => {
    test('shows the feed, and leaves no trace and no complaint', async () => {
      await demo.assertClean(site, await visitSite(site), onlyOurs)
    })

    test('has no barrier and no sideways scroll at any width, light or dark', async () => {
      const { page } = await visitSite(site)
      await looksFine(page, onlyOurs)
    })

    test('shows the links when JavaScript is off', async () => {
      const { page } = await demo.visit(demo.origins[site], { javaScript: false })
      for (const element of elements) assert(await showsFallback(page, element), element)
    })

    test('shows the links when the feed cannot be reached', async () => {
      const isDown = (url: string) => url.startsWith(demo.feedOrigin)
      const { page } = await demo.visit(demo.origins[site], { isDown })
      for (const element of elements) assert(await showsFallback(page, element), element)
    })

    test('answers a link that leads nowhere with a page of its own', async () => {
      const response = await fetch(`${demo.origins[site]}/nowhere`)
      assert.equal(response.status, 404)
      assert.match(await response.text(), /href="\/"/i)
    })
  })
}

describe("the ministry's page", () => {
  for (const [path, more, data] of [
    ['/', /Näytä 11 julkaisua lisää/, 'Tiedot (CSV)'],
    ['/sv/', /Visa 11 inlägg till/, 'Data (CSV)'],
    ['/en/', /Show 11 more posts/, 'Data (CSV)'],
  ] as const) {
    test(`speaks the language of ${path}, with cards, figures and the data of the chart`, async () => {
      const { page } = await visitSite('ministry', path)
      assert.equal((await shownTitles(page)).length, 4)
      assert.match(await readText(page), more)
      assert.equal((await page.$$('iom-news-feed >>> dl')).length, 3)
      const link = await page.$eval('iom-return-chart >>> a[href$=".csv"]', (csv) => [
        csv.textContent,
        csv.href,
      ])
      assert.deepEqual(link, [data, `${demo.feedOrigin}/returns.csv`])
    })
  }
})

describe("the community's page", () => {
  test('has Arabic labels around posts in English, each in its own direction', async () => {
    const { page } = await visitSite('community')
    assert.equal(await page.evaluate(() => document.dir), 'rtl')
    assert.match(await readText(page, list), /عرض 9 منشورات أخرى/)
    assert.match(await readText(page, 'iom-campaign-banner'), /حملة/)
    const directions = await page.$$eval(`${list} >>> article`, (all) =>
      all.map(({ lang, dir }) => [lang, dir]),
    )
    assert.deepEqual(directions, new Array(4).fill(['en', 'ltr']))
    assert.equal(await page.$eval(`${list} >>> .root`, (root) => root.getAttribute('dir')), 'rtl')
  })

  test('says that its texts are drafts', async () => {
    const { page } = await visitSite('community')
    assert.match(await page.$eval('.draft', (note) => note.textContent), /مسودات.*drafts/)
  })
})

describe("the newspaper's page", () => {
  for (const width of [1100, 640, 320]) {
    test(`does not shift at ${width} px when the titles and the advertising come`, async () => {
      // All of the page is on the screen, since what lies below it may shift as it likes.
      const { page } = await visitSite('news', '/', { width, height: 5000 })
      await page.waitForSelector('.ad-box img')
      const shifts = await page.evaluate(() => {
        const observer = new PerformanceObserver(() => {})
        observer.observe({ type: 'layout-shift', buffered: true })
        return observer.takeRecords().length
      })
      assert.equal(shifts, 0)
    })
  }

  test('keeps its rules for everything out of the element', async () => {
    const { page } = await visitSite('news')
    const marks = () => page.$eval('.box li', (item) => getComputedStyle(item).listStyleType)
    assert.equal(await marks(), 'none')
    // One post has every kind of tag in it, and what else there is stands around it.
    await page.$eval(list, (element) => element.setAttribute('limit', '1'))
    await waitForPosts(page, 1, list)
    await keepOwnStyles(page, list)
    const styled = await readShadowStyles(page, list)
    await page.$$eval('link[rel=stylesheet]', (sheets) => {
      for (const sheet of sheets) sheet.remove()
      // This alone is handed down.
      document.documentElement.style.setProperty('color-scheme', 'light dark')
    })
    assert.notEqual(await marks(), 'none')
    const bare = new Set(await readShadowStyles(page, list))
    assert(bare.size > 5_000)
    assert.deepEqual(
      styled.filter((line) => !bare.has(line)),
      [],
    )
  })
})

describe('the home page of 1998', () => {
  test('is in quirks mode and in ISO-8859-1, and shows the posts as they are written', async () => {
    const { headers } = await fetch(demo.origins.nineties)
    assert.equal(headers.get('content-type'), 'text/html')
    const { page } = await visitSite('nineties')
    const read = await page.evaluate(() => [document.compatMode, document.characterSet, document.title])
    assert.deepEqual(read, [
      'BackCompat',
      'windows-1252',
      'Vanha Satama Friends of Seafarers - Merimiesten ystävät',
    ])
    assert.deepEqual(await shownTitles(page, list), titles)
  })

  test('is not widened by the element at any width', async () => {
    const { page } = await visitSite('nineties')
    const widths = async () => {
      const measured: number[] = []
      for (const width of [1100, 640, 320]) {
        await page.setViewport({ width, height: 900 })
        measured.push(await page.evaluate(() => document.documentElement.scrollWidth))
      }
      return measured
    }
    const withPosts = await widths()
    await page.$eval(list, (element) => element.remove())
    assert.deepEqual(await widths(), withPosts)
  })
})

describe('the intranet', () => {
  test('shows the fragment without a script, from its own server only', async () => {
    const { headers } = await fetch(demo.origins.intranet)
    assert.match(String(headers.get('content-security-policy')), /script-src 'none'/)
    const { page, requests, complaints } = await demo.visit(demo.origins.intranet, { javaScript: false })
    const shown = await page.$$eval('.feed h3', (all) => all.map((title) => title.textContent))
    assert.equal(shown.length, 10)
    assert.deepEqual(shown.slice(0, 3), titles)
    assert.equal(await page.$('script, iom-post-list'), null)
    assert.equal(
      await page.$eval('link[rel=alternate]', (rss) => rss.getAttribute('href')),
      `${demo.feedOrigin}/feeds/en.rss`,
    )
    const origins = new Set(requests.map((url) => new URL(url).origin))
    assert.deepEqual([...origins], [demo.origins.intranet])
    assert.deepEqual(complaints, [])
    assert.deepEqual(await page.browserContext().cookies(), [])
  })

  test('has no barrier and no sideways scroll at any width, light or dark', async () => {
    const { page } = await visitSite('intranet')
    await looksFine(page)
  })

  test('shows the posts that it has when the feed cannot be reached', async () => {
    await demo.feed.stop()
    const page = await (await fetch(demo.origins.intranet)).text()
    await demo.feed.start()
    assert(page.includes(titles[0] as string))
  })
})
