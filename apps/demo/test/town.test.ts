import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
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

const titles = [
  'Almost 400 migrants have returned with assistance of IOM Finland this year',
  'Our 25th Anniversary Seminar – Building a shared future vision',
  '25 Years of IOM Presence in Helsinki',
  'World Village: Many goals, one target - Mini Talks about how to reach the development goals',
  'Tarinaa tuhansien matkojen takana',
  'Return programme in Iceland continues',
  '49 returnees in April, total of 339 returnees in 2018',
  'Almost 300 persons have returned with IOM this year',
  'UN Village at the World Village festival',
  'Migrants lead fight against TB',
  'IOM launches a new global Twitter Dashboard',
  '#imwithyou - IOM stands up against racism during the week against racism',
  'JOINT STATEMENT: Coercion of children to obtain fingerprints and facial images is never acceptable',
  'Almost 200 returns during the first two months of 2018',
  'Uusi opas julkaistu: Ulkomaisen kausityövoiman käyttö puutarha-, marjanviljely- ja metsämarja-aloilla',
]
const moreButton = 'iom-news-feed >>> [part=more]'
const retryButton = 'iom-news-feed >>> [part=retry]'
const demo = useDemo()

/** Opens a page of the town that shows its first five posts. */
async function visitTown(path = '/', options?: VisitOptions): Promise<Visit> {
  const visited = await demo.visit(demo.origins.town + path, options)
  await waitForPosts(visited.page, 5)
  return visited
}

async function showAll(page: Page): Promise<void> {
  await page.click(moreButton)
  await waitForPosts(page, titles.length)
}

describe("the town's page", () => {
  test('is served with the strict policy', async () => {
    const { headers } = await fetch(demo.origins.town)
    const feed = demo.feedOrigin
    assert.equal(
      headers.get('content-security-policy'),
      `default-src 'none'; script-src ${feed}; style-src 'self'; connect-src ${feed}; img-src ${feed}; require-trusted-types-for 'script'; trusted-types iom-feed iom-return-chart`,
    )
  })

  for (const path of ['/', '/sv/', '/en/']) {
    test(`shows every post of the seeds at ${path}, and leaves no trace and no complaint`, async () => {
      const visited = await visitTown(path)
      const { page } = visited
      assert.deepEqual(await shownTitles(page), titles.slice(0, 5))
      await showAll(page)
      assert.deepEqual(await shownTitles(page), titles)
      assert.equal(await page.$(moreButton), null)
      await demo.assertClean('town', visited)
    })
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1100, 640, 320]) {
      test(`has no barrier and no sideways scroll at ${width} px, ${scheme}`, async () => {
        const { page } = await visitTown('/', { width, scheme })
        assert.deepEqual(await findBarriers(page), [])
        await showAll(page)
        assert.deepEqual(await findBarriers(page), [])
        assert(await noSidewaysScroll(page))
      })
    }
  }

  test('shows the campaign that runs, and the figures with what qualifies them', async () => {
    const { page } = await visitTown('/')
    const text = await readText(page)
    assert.match(text, /Mikä on ihmisen hinta\?/)
    assert.doesNotMatch(text, /Yhdessä rasismia vastaan/)
    assert.match(text, /toukokuu 2018\s+58/)
    assert.match(text, /lähes\s*400/)
    assert.match(text, /231\s+\/ 290\s+henkilöä/)
    assert.match(text, /18 maahan/)
  })

  test('shows what is known of the returns of each month beside the news', async () => {
    const visited = await visitTown('/en/')
    const { page } = visited
    await page.waitForSelector('iom-return-chart >>> figure')
    const text = await readText(page, 'iom-return-chart')
    assert.match(text, /May 2018\s+exactly 58\s+April 2018\s+exactly 49\s+March 2018\s+between 90 and 110/)
    assert.match(text, /1\s+Iraq\s+231/)
    await demo.assertClean('town', visited)
  })

  test('stays light in the dark where the page is only ever light', async () => {
    const colours: string[] = []
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await visitTown('/en/', { scheme })
      colours.push(await page.$eval('iom-news-feed >>> article p', (text) => getComputedStyle(text).color))
    }
    assert.equal(colours[1], colours[0])
  })

  test('keeps its own say over where the element stands, how wide it is, and whether it shows', async () => {
    const { page } = await visitTown('/')
    const place = () =>
      page.$eval('iom-news-feed', (element) => {
        const { left, width, height } = element.getBoundingClientRect()
        return { left, width, height }
      })
    const style = (property: string, value: string) =>
      page.$eval(
        '.news',
        (element, ...rule) => (element as HTMLElement).style.setProperty(...rule),
        property,
        value,
      )
    const contact = await page.$eval('.contact', (element) => element.getBoundingClientRect().left)

    const before = await place()
    await style('margin-inline-start', '40px')
    assert.deepEqual([(await place()).left, (await place()).width], [before.left + 40, before.width - 40])
    await style('width', '300px')
    assert.equal((await place()).width, 300)
    await style('margin-inline-start', '0')
    await style('grid-column', '2')
    assert.equal((await place()).left, contact)
    await page.$eval('iom-news-feed', (element) => {
      ;(element as HTMLElement).hidden = true
    })
    assert.equal((await place()).height, 0)
  })

  test('lets the keyboard reach each title, the more button, and then the first new post', async () => {
    const { page } = await visitTown('/')
    await page.focus('.contact a')
    const reached: string[] = []
    const more = await page.$eval(moreButton, (element) => element.textContent.trim())
    while (reached.at(-1) !== more && reached.length < 50) {
      await page.keyboard.press('Tab')
      reached.push(await readFocus(page))
    }
    assert.deepEqual(
      reached.filter((text) => titles.includes(text)),
      titles.slice(0, 5),
    )
    await page.keyboard.press('Enter')
    await waitForFocus(page, titles[5] as string)
  })

  test('does not break when it is reloaded in Arabic, right to left', async (context) => {
    const server = createArabicServer().listen(0, '127.0.0.1')
    context.after(() => server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const { page, complaints } = await demo.visit(`http://127.0.0.1:${port}`, { width: 320 })
    await page.reload({ waitUntil: 'load' })
    await waitForPosts(page, 5)
    assert.equal(await page.evaluate(() => document.dir), 'rtl')
    assert.deepEqual(complaints, [])
    assert.deepEqual(await findBarriers(page), [])
    assert(await noSidewaysScroll(page))
  })
})

describe('a reader who cannot get the news', () => {
  test('is shown the link when JavaScript is off', async () => {
    const { page } = await demo.visit(demo.origins.town, { javaScript: false })
    assert(await showsFallback(page))
  })

  test('is shown the link when the whole feed server is down, and the news once it is back', async () => {
    await demo.feed.stop()
    const { page } = await demo.visit(demo.origins.town)
    assert(await showsFallback(page))
    await demo.feed.start()
    await page.reload()
    await waitForPosts(page, 5)
  })

  test('is shown the link and a message when only the document fails, and can try again', async () => {
    let down = true
    const { page } = await demo.visit(demo.origins.town, {
      isDown: (url) => down && url.endsWith('/feed.json'),
    })
    const retry = await page.waitForSelector(retryButton)
    assert(await showsFallback(page))
    assert.deepEqual(await findBarriers(page), [])
    down = false
    await retry?.click()
    await waitForPosts(page, 5)
    assert(!(await showsFallback(page)))
  })
})

/** The town's site as if it were written in Arabic, the embedded tag left as it is. */
function createArabicServer(): Server {
  return createServer(async (request, response) => {
    const original = await fetch(demo.origins.town + request.url)
    const text = await original.text()
    response.setHeaders(original.headers)
    response.removeHeader('transfer-encoding')
    response.end(text.replace('<html lang="fi">', '<html lang="ar" dir="rtl">'))
  })
}
