import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { comparePixels, decodePng, isWithinTolerance } from '@iom-feed/build-config/pictures'
import type { Frame, Page } from 'puppeteer-core'
import { buildFeed, createFeedServer } from '../server/feed-server.ts'
import { reservePort } from '../server/reserve-port.ts'
import { useDemo } from './use-demo.ts'
import { findBarriers, noSidewaysScroll, shownTitles, type Visit, type VisitOptions } from './visit.ts'

const demo = useDemo()
const address = (page: string) => `${demo.feedOrigin}/embed/${page}`
const post = 'https://finland.iom.int/news/almost-400-migrants-have-returned-this-year'

/** What a page remembers of itself, from before its first script. */
interface Memory {
  rendered?: Element | null | undefined
  shifts: number
  messages: { readonly type?: string; readonly message?: string; readonly value?: unknown }[]
}

/** Opens an embed page, and waits until its element has taken the place of what was rendered. */
async function visitLive(page: string, options: VisitOptions = {}): Promise<Visit> {
  const visited = await demo.visit('about:blank', options)
  await visited.page.evaluateOnNewDocument(() => {
    const memory = globalThis as unknown as Memory
    memory.shifts = 0
    new PerformanceObserver((list) => {
      memory.shifts += list.getEntries().length
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('readystatechange', () => {
      memory.rendered ??= document.querySelector('main > :last-child')?.shadowRoot?.querySelector('.root')
    })
  })
  await visited.page.goto(new URL(page, address('')).href)
  await visited.page.waitForFunction(() => {
    const { rendered } = globalThis as unknown as Memory
    return rendered && !rendered.isConnected
  })
  return visited
}

/** Opens an embed page whose elements' script does not come. */
async function visitRendered(page: string, options: VisitOptions = {}): Promise<Visit> {
  return await demo.visit(new URL(page, address('')).href, {
    ...options,
    isDown: (url) => url.includes('/elements/'),
  })
}

/** All text that a reader can read, but for what only works with scripts. */
function readPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: ParentNode): string =>
      [...node.childNodes]
        .map((child) => {
          if (child instanceof Text) return child.data
          if (!(child instanceof Element) || child.matches('form, button') || !child.checkVisibility())
            return ''
          return read(child.shadowRoot ?? child)
        })
        .join(' ')
    return read(document.body).replace(/\s+/g, ' ')
  })
}

/** A page of a partner with a frame in it, which hears what the frame says. */
async function visitPartner(frame: string, script = ''): Promise<Visit & { readonly frame: Frame }> {
  const visited = await demo.visit(demo.origins.blog)
  const { page } = visited
  await page.setContent(`<iframe title="News" width="600" height="400" ${frame}></iframe><script>
    messages = []; addEventListener('message', ({ data }) => messages.push(data))
    ${script}</script>`)
  const inner = await page.waitForFrame((one) => one.url().startsWith(demo.feedOrigin))
  await inner.waitForFunction(() => document.readyState === 'complete')
  return { ...visited, frame: inner }
}

/** Asserts that a page says and looks the same before its element is alive, without JavaScript, and after, and that nothing in it moves. */
async function assertSame(page: string, options: VisitOptions): Promise<void> {
  const live = await visitLive(page, options)
  assert.deepEqual(live.complaints, [])
  const picture = await decodePng(await live.page.screenshot())
  const text = await readPage(live.page)
  const rendered = await visitRendered(page, options)
  const unscripted = await demo.visit(new URL(page, address('')).href, { ...options, javaScript: false })
  // Without JavaScript nobody reads parameters.
  for (const { page: other } of page.includes('?') ? [rendered] : [rendered, unscripted]) {
    const comparison = comparePixels(await decodePng(await other.screenshot()), picture)
    assert.ok(isWithinTolerance(comparison), `${comparison.differing} pixels differ`)
  }
  assert.equal(await readPage(unscripted.page), text)
  assert.match(text, /[^\s].* All news $/)
  assert.equal(await live.page.evaluate(() => (globalThis as unknown as Memory).shifts), 0)
  assert.ok(await noSidewaysScroll(live.page))
  assert.deepEqual(await findBarriers(live.page), [])
}

/** Serves a feed in Arabic, of posts in both directions; gives its address. */
async function serveArabic(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iom-feed-arabic-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'iom-feed.config.json')
  const site = 'https://office.example/'
  const posts = [
    {
      id: 'ar',
      title: 'عودة نحو 400 مهاجر هذا العام',
      content_text: 'أكثر من نصفهم إلى العراق.',
      language: 'ar',
    },
    { id: 'untitled', content_text: 'منشور بلا عنوان (IOM Finland).', language: 'ar' },
    {
      id: 'en',
      title: 'Almost 400 <b>have</b> returned',
      content_text: 'Half of them & more.',
      language: 'en',
    },
  ].map((item) => ({ ...item, url: `${site}${item.id}`, date_published: '2018-06-04T10:00:00Z' }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: posts }
  const sources = [{ type: 'feed', path: 'posts.json' }]
  const texts = { title: 'أخبار فنلندا', homePageUrl: site, language: 'ar', timeZone: 'Europe/Helsinki' }
  await writeFile(join(folder, 'posts.json'), JSON.stringify(feed))
  await writeFile(config, JSON.stringify({ ...texts, sources }))
  const { port, release } = await reservePort(4418)
  const origin = `http://127.0.0.1:${port}`
  const out = join(folder, 'dist')
  await buildFeed(out, origin, config)
  await release()
  const server = createFeedServer(out, port)
  await server.start()
  context.after(() => server.stop())
  return `${origin}/embed/`
}

const views = [
  ['feed.html', 640],
  ['feed.html', 320],
  ['feed.html?theme=dark', 800],
  ['list.html', 640],
  ['list.html?theme=dark', 320],
  ['banner.html', 640],
  ['banner.html?theme=dark', 320],
  ['figures.html', 640],
  ['figures.html?theme=dark', 320],
  ['chart.html', 640],
  ['chart.html?theme=dark', 320],
] as const

describe('an embed page', () => {
  for (const [view, width] of views) {
    test(`is as rendered what it is alive, and does not shift: ${view}, ${width} px`, async () => {
      await assertSame(view, { width })
    })
  }

  test('is as rendered what it is alive in Arabic, where labels and the link to all news stand on one side', async (context) => {
    const arabic = await serveArabic(context)
    for (const width of [320, 800]) await assertSame(`${arabic}list.html`, { width })
    const { page } = await visitLive(`${arabic}list.html`)
    const [label, link] = await Promise.all([
      page.$eval('iom-post-list >>> .root', (root) => getComputedStyle(root).direction),
      page.$eval('footer', (footer) => getComputedStyle(footer).direction),
    ])
    assert.equal(link, label)
  })

  test('shows what its address asks for, and nothing else before', async () => {
    const { page, complaints } = await visitLive(
      'list.html?tags=voluntary-return&limit=2&lang=fi&theme=dark#layout=compact',
    )
    await page.waitForFunction(
      () => document.querySelector('iom-post-list')?.shadowRoot?.querySelectorAll('article').length === 2,
    )
    assert.deepEqual(complaints, [])
    assert.match(await readPage(page), /Kaikki uutiset/)
    assert.doesNotMatch(await readPage(page), /All news/)
    const looks = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      document.documentElement.lang,
    ])
    assert.deepEqual(looks, ['rgb(19, 26, 34)', 'fi'])
  })

  test('has the filter and the search where its address asks for them', async () => {
    const hasFilter = async (view: string) => {
      const { page } = await visitLive(view)
      return page.$eval('iom-news-feed', (feed) => feed.shadowRoot?.querySelector('iom-feed-filter') !== null)
    }
    assert.equal(await hasFilter('feed.html'), false)
    assert.equal(await hasFilter('feed.html?filter'), true)
  })

  test('says in the console which parameter is wrong, and goes without it', async () => {
    const { page, complaints } = await visitLive(
      'list.html?limit=many&theme=red&onclick=alert(1)&src=/x.json',
    )
    assert.deepEqual(complaints, [
      'Cannot use the parameter "limit": expected a whole number from 1 to 100, got "many"',
      'Cannot use the parameter "theme": expected one of light, dark, auto, got "red"',
    ])
    assert.deepEqual(await shownTitles(page, 'iom-post-list'), await titlesOf('list.html'))
  })

  test('shows what was rendered where parameters ask for more and the script does not come', async () => {
    const { page } = await visitRendered('list.html?limit=2')
    assert.match(await readPage(page), /Almost 400/)
  })
})

async function titlesOf(view: string): Promise<string[]> {
  const { page } = await visitRendered(view)
  return shownTitles(page, 'iom-post-list')
}

describe('a frame', () => {
  test('is as high as its page with the script that partners paste, also sandboxed', async () => {
    const script = await (await fetch(address('resize.js'))).text()
    assert.ok(script.trim().split('\n').length <= 10)
    const guide = await readFile(new URL('../../../docs/embedding.md', import.meta.url), 'utf8')
    assert.ok(guide.includes(script.trim()), 'docs/embedding.md has another script')
    for (const sandbox of ['', 'sandbox="allow-scripts"']) {
      const { page, frame, complaints } = await visitPartner(
        `src="${address('list.html?limit=3')}" ${sandbox}`,
        script,
      )
      await frame.waitForFunction(
        () => document.querySelector('iom-post-list')?.shadowRoot?.querySelectorAll('article').length === 3,
      )
      const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
      await page.waitForFunction(
        (wanted) => document.querySelector('iframe')?.height === String(wanted),
        {},
        height,
      )
      assert.deepEqual(complaints, [])
      // What another window says of its height is not believed.
      await page.evaluate(() => {
        postMessage({ type: 'iom-feed', height: 9 }, '*')
        return new Promise((resolve) => setTimeout(resolve))
      })
      assert.equal(await page.$eval('iframe', (one) => one.height), String(height))
    }
  })

  test('leads to the article in the window around it', async () => {
    const { page, frame } = await visitPartner(`src="${address('list.html')}"`)
    await page.setRequestInterception(true)
    const asked = new Promise<string>((resolve) => {
      page.on('request', (request) => {
        if (request.isNavigationRequest() && request.frame() === page.mainFrame()) resolve(request.url())
        void request.abort()
      })
    })
    await frame.click('iom-post-list >>> [part=title-link]')
    assert.equal(await asked, post)
  })

  test('tells WordPress how high it is and where a link leads, by a page of its own host', async () => {
    const secret = 'a1b2c3d4e5'
    const { page, frame, complaints } = await visitPartner(
      `sandbox="allow-scripts" src="${address('feed.html')}#?secret=${secret}"`,
    )
    await frame.waitForFunction(() => document.body.getBoundingClientRect().height <= 1000)
    await page.waitForFunction(() => {
      const { messages } = globalThis as unknown as Memory
      return messages.some(({ message, value }) => message === 'height' && Number(value) <= 1000)
    })
    await frame.click('iom-news-feed >>> [part=title-link]')
    await page.waitForFunction(() =>
      (globalThis as unknown as Memory).messages.some(({ message }) => message === 'link'),
    )
    const said = await page.evaluate(() =>
      (globalThis as unknown as Memory).messages.filter(({ message }) => message === 'link'),
    )
    const { value } = said[0] ?? {}
    assert.deepEqual(said, [{ message: 'link', value, secret }])
    assert.match(String(value), new RegExp(`^${demo.feedOrigin}/go/[0-9a-f]{12}\\.html$`))
    const redirect = await (await fetch(String(value))).text()
    assert.match(redirect, new RegExp(`http-equiv="refresh" content="0; url=${post}"`))
    assert.deepEqual(complaints, [])
    assert.ok((await titlesIn(frame)).length > 0)
    // In a narrow frame the figures give way to the posts, and come back in a wide one.
    const { length } = await titlesIn(frame)
    const resize = (width: string) =>
      page.$eval('iframe', (one, to) => Object.assign(one, { width: to }), width)
    for (const [width, figures] of [
      ['320', 0],
      ['600', 3],
    ] as const) {
      await resize(width)
      await frame.waitForFunction(
        (wide, count) =>
          innerWidth === wide &&
          document.body.getBoundingClientRect().height <= 1000 &&
          document.querySelector('iom-news-feed')?.shadowRoot?.querySelectorAll('iom-stat-tile').length ===
            count,
        {},
        Number(width),
        figures,
      )
      assert.ok((await titlesIn(frame)).length > 0)
    }
    assert.equal((await titlesIn(frame)).length, length)
  })
})

function titlesIn(frame: Frame): Promise<string[]> {
  return frame.$$eval('iom-news-feed >>> article', (articles) => articles.map((one) => one.textContent))
}
