import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { useDemo } from './use-demo.ts'
import {
  findBarriers,
  noSidewaysScroll,
  readFocus,
  readText,
  shownTitles,
  showsFallback,
  type Visit,
  type VisitOptions,
  waitForFocus,
  waitForPosts,
} from './visit.ts'

const finnish = [
  'Tarinaa tuhansien matkojen takana',
  'Uusi opas julkaistu: Ulkomaisen kausityövoiman käyttö puutarha-, marjanviljely- ja metsämarja-aloilla',
]
const english = [
  'Almost 400 migrants have returned with assistance of IOM Finland this year',
  'Our 25th Anniversary Seminar – Building a shared future vision',
  '25 Years of IOM Presence in Helsinki',
]
const list = 'iom-post-list'
const banner = 'iom-campaign-banner'
const demo = useDemo()

/** Opens a view of the app, with the campaign and, but in the services, the news. */
async function visitCampus(path = '/', options?: VisitOptions): Promise<Visit> {
  const visited = await demo.visit(demo.origins.campus + path, options)
  await visited.page.waitForSelector(`${banner} >>> section`)
  if (!path.startsWith('/services')) await visited.page.waitForSelector(`${list} >>> article`)
  return visited
}

/** Follows a link of the main menu. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.click(`.menu a[href^="${path}"]`)
  await page.waitForSelector(`.menu a[href^="${path}"][aria-current]`)
}

function countFeeds({ requests }: Visit): number {
  return requests.filter((url) => url.endsWith('/feed.json')).length
}

/** How many elements wait for the document to be looked at again, as the campaign does. */
async function countWakeListeners(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  const { result } = await session.send('Runtime.evaluate', { expression: 'globalThis' })
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: String(result.objectId),
  })
  await session.detach()
  return listeners.filter(({ type }) => type === 'visibilitychange').length
}

async function countListeners(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  return (await page.metrics()).JSEventListeners ?? 0
}

describe("the university's app", () => {
  test('is served with a strict policy', async () => {
    const { headers } = await fetch(demo.origins.campus)
    assert.equal(
      headers.get('content-security-policy'),
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${demo.feedOrigin}; require-trusted-types-for 'script'; trusted-types lit-html`,
    )
  })

  for (const path of ['/', '/services', '/news']) {
    test(`leaves no trace and no complaint at ${path}`, async () => {
      await demo.assertClean('campus', await visitCampus(path))
    })

    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [1100, 640, 320]) {
        test(`has no barrier and no sideways scroll at ${path}, ${width} px, ${scheme}`, async () => {
          const { page } = await visitCampus(path, { width, scheme })
          assert.deepEqual(await findBarriers(page), [])
          assert(await noSidewaysScroll(page))
        })
      }
    }
  }

  test('shows the campaign and the latest posts', async () => {
    const { page } = await visitCampus('/?lang=en')
    assert.match(await readText(page, banner), /What is the price of a human being\?/)
    assert.deepEqual(await shownTitles(page, list), english)
  })

  test('changes the language of the interface and of the posts without loading anything', async () => {
    const visited = await visitCampus()
    const { page, complaints } = visited
    assert.deepEqual(await shownTitles(page, list), finnish)
    const reached = [...visited.requests]
    for (const [language, posts, headline, allNews] of [
      ['sv', english, 'Vad är priset på en människa?', 'Alla nyheter'],
      ['en', english, 'What is the price of a human being?', 'All news'],
      ['fi', finnish, 'Mikä on ihmisen hinta?', 'Kaikki uutiset'],
    ] as const) {
      await page.click(`.languages [lang=${language}]`)
      await waitForPosts(page, posts.length, list)
      assert.equal(await page.evaluate(() => document.documentElement.lang), language)
      assert.equal(await page.$eval(`${list} >>> [part=home]`, (link) => link.textContent.trim()), allNews)
      assert.deepEqual(await shownTitles(page, list), posts)
      assert((await readText(page, banner)).includes(headline))
      assert.deepEqual(await findBarriers(page), [])
    }
    assert.deepEqual(visited.requests, reached)
    assert.deepEqual(complaints, [])
  })

  test('puts the same list back with the posts that it had, and asks for the feed once', async () => {
    const visited = await visitCampus('/?lang=en')
    const { page, complaints } = visited
    await page.click(`${list} >>> [part=more]`)
    await waitForPosts(page, 13, list)
    const first = await page.$(list)
    const isFirst = () => page.$eval(list, (element, other) => element === other, first)

    await goTo(page, '/services')
    assert.equal(await page.$(list), null)
    await goTo(page, '/news')
    assert(await isFirst())
    assert.equal((await shownTitles(page, list)).length, 13)
    await page.goBack()
    await page.goBack()
    assert(await isFirst())
    assert.equal((await shownTitles(page, list)).length, 13)
    assert.equal(countFeeds(visited), 1)
    assert.deepEqual(complaints, [])
  })

  test('moves the list into the drawer and back', async () => {
    const visited = await visitCampus()
    const { page, complaints } = visited
    const place = () => page.$eval(list, (element) => element.closest('dialog, main')?.localName)
    const first = await page.$(list)
    const { height } = await page.$eval('main', (main) => main.getBoundingClientRect().toJSON())
    await page.click('.open-news')
    await page.waitForSelector('.drawer[open]')
    assert.equal(await place(), 'dialog')
    assert.deepEqual(await shownTitles(page, list), finnish)
    assert.equal(await page.$eval('main', (main) => main.getBoundingClientRect().height), height)
    assert.deepEqual(await findBarriers(page), [])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.drawer:not([open])')
    await page.waitForSelector(`main ${list}`)
    assert(await page.$eval(list, (element, other) => element === other, first))
    assert.deepEqual(await shownTitles(page, list), finnish)
    assert.equal(await readFocus(page), 'IOM-uutiset')
    assert.equal(countFeeds(visited), 1)
    assert.deepEqual(complaints, [])
  })

  test('leaves no listener, no element and no request behind in 50 changes of views', async () => {
    const visited = await visitCampus()
    const { page, complaints } = visited
    const change = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await goTo(page, '/services')
        await goTo(page, '/news')
      }
    }
    await change(2)
    const before = await countListeners(page)
    await change(25)
    assert((await countListeners(page)) <= before)
    assert.equal(await countWakeListeners(page), 1)
    const prototype = await page.evaluateHandle((name) => customElements.get(name)?.prototype, banner)
    const banners = await page.queryObjects(prototype)
    // React keeps hold of the view before.
    assert((await banners.evaluate((all) => (all as unknown[]).length)) <= 2)
    assert.equal(countFeeds(visited), 1)
    assert.deepEqual(complaints, [])
  })

  test('opens a post in its own panel, and gives the focus back', async () => {
    const { page, complaints } = await visitCampus()
    const address = page.url()
    await page.focus(`${list} >>> [part=title-link]`)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel[open]')
    assert.equal(await page.$eval('.panel h2', (title) => title.textContent), finnish[0])
    assert.equal(await page.$eval('.panel h2', (title) => title.lang), 'fi')
    assert.match(await page.$eval('.panel', (panel) => panel.textContent), /16\. toukokuuta 2018/)
    assert.equal(page.url(), address)
    assert.deepEqual(await findBarriers(page), [])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel:not([open])')
    await waitForFocus(page, finnish[0] as string)
    assert.deepEqual(complaints, [])
  })

  test('leaves a click that asks for another tab to the browser', async () => {
    const { page } = await visitCampus()
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        document.body.dataset.prevented = String(event.defaultPrevented)
        event.preventDefault()
      })
    })
    await page.keyboard.down('Control')
    await page.click(`${list} >>> [part=title-link]`)
    await page.keyboard.up('Control')
    assert.equal(await page.$eval('body', (body) => body.dataset.prevented), 'false')
    assert.equal(await page.$('.panel[open]'), null)
  })

  test('lets the keyboard reach the campaign and each title, and takes it to a new view', async () => {
    const { page } = await visitCampus()
    const reached: string[] = []
    while (reached.at(-1) !== 'Ruokalistat' && reached.length < 50) {
      await page.keyboard.press('Tab')
      reached.push(await readFocus(page))
    }
    const wanted = ['Tietoa kampanjasta', ...finnish, 'Kaikki uutiset']
    assert.deepEqual(
      reached.filter((text) => wanted.includes(text)),
      wanted,
    )
    await page.focus('.menu a[href="/news"]')
    await page.keyboard.press('Enter')
    await waitForFocus(page, 'Uutiset')
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1')
  })

  test('shows a view of its own where there is none', async () => {
    const { page } = await visitCampus()
    await page.click('.shortcuts a')
    await page.waitForFunction(() => document.title.startsWith('Täällä ei ole mitään'))
    assert.deepEqual(await findBarriers(page), [])
    assert.equal((await fetch(page.url())).status, 404)
    await page.reload()
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Täällä ei ole mitään')
  })
})

describe('a student who cannot get the news', () => {
  test('is shown links when JavaScript is off', async () => {
    const { page } = await demo.visit(demo.origins.campus, { javaScript: false })
    const links = await page.$$eval('noscript a', (all) =>
      all.filter((link) => link.checkVisibility()).map(({ lang, href }) => [lang, href]),
    )
    assert.deepEqual(
      links,
      ['', 'sv', 'en'].map((lang) => [lang, 'https://finland.iom.int/news']),
    )
  })

  test('is shown the link and a message when the feed cannot be reached, and can try again', async () => {
    let down = true
    const { page } = await demo.visit(demo.origins.campus, {
      isDown: (url) => down && url.startsWith(demo.feedOrigin),
    })
    const retry = await page.waitForSelector(`${list} >>> [part=retry]`)
    assert(await showsFallback(page, list))
    assert(await showsFallback(page, banner))
    assert.deepEqual(await findBarriers(page), [])
    down = false
    await retry?.click()
    await waitForPosts(page, 2, list)
    await page.waitForSelector(`${banner} >>> section`)
    assert(!(await showsFallback(page, list)))
  })
})
