import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { keepOwnStyles, readShadowStyles } from './shadow-styles.ts'
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
  'Return programme in Iceland continues',
  '49 returnees in April, total of 339 returnees in 2018',
  'Almost 300 persons have returned with IOM this year',
  'Almost 200 returns during the first two months of 2018',
]
const post = '/thinking-of-going-back/'
const list = 'iom-post-list'
const tile = 'iom-stat-tile'
const demo = useDemo()

/** Opens a page of the blog, with the figure and, in the post, the news. */
async function visitBlog(path: string, options?: VisitOptions): Promise<Visit> {
  const visited = await demo.visit(demo.origins.blog + path, options)
  await visited.page.waitForSelector(`${tile} >>> dl`)
  if (path === post) await waitForPosts(visited.page, 3, list)
  return visited
}

describe("the association's blog", () => {
  for (const path of ['/', post]) {
    test(`leaves no trace and no complaint at ${path}`, async () => {
      await demo.assertClean('blog', await visitBlog(path))
    })

    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [1100, 640, 320]) {
        test(`has no barrier and no sideways scroll at ${path}, ${width} px, ${scheme}`, async () => {
          const { page } = await visitBlog(path, { width, scheme })
          assert.deepEqual(await findBarriers(page), [])
          assert(await noSidewaysScroll(page))
        })
      }
    }
  }

  test('embeds the bundle of the major version, as an editor pastes it', async () => {
    const page = await (await fetch(demo.origins.blog + post)).text()
    const script = `<script type="module" src="${demo.feedOrigin}/elements/0/iom-feed.js"></script>`
    assert.equal(page.split(script).length - 1, 2)
    assert.equal(page.split('<script').length - 1, 2)
  })

  test('shows the posts of the one concept, all in English', async () => {
    const { page } = await visitBlog(post)
    assert.deepEqual(await shownTitles(page, list), titles.slice(0, 3))
    await page.click(`${list} >>> [part=more]`)
    await waitForPosts(page, titles.length, list)
    assert.deepEqual(await shownTitles(page, list), titles)
    const articles = await page.$$eval(`${list} >>> article`, (all) =>
      all.map((article) => [article.lang, article.querySelector('[part=tags]')?.textContent]),
    )
    for (const [language, tags] of articles) {
      assert.equal(language, 'en')
      assert.match(String(tags), /Voluntary return/)
    }
  })

  test('shows the figure with what qualifies it', async () => {
    const { page } = await visitBlog('/')
    assert.match(await readText(page, tile), /Returns in total , .*2018\s+almost\s+400/)
  })

  for (const element of [list, tile]) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`keeps each style of its theme out of <${element}>, ${scheme}`, async () => {
        const { page } = await visitBlog(post, { scheme })
        const marks = () =>
          page.$eval('.entry-content li', (item) => getComputedStyle(item, '::before').content)
        assert.match(await marks(), /~/)
        await keepOwnStyles(page, element)
        const themed = await readShadowStyles(page, element)
        await page.evaluate((colorScheme) => {
          for (const sheet of document.querySelectorAll('link[rel=stylesheet], style')) sheet.remove()
          document.documentElement.style.setProperty('color-scheme', colorScheme)
        }, scheme)
        assert.equal(await marks(), 'none')
        const bare = new Set(await readShadowStyles(page, element))
        assert(bare.size > 10_000)
        assert.deepEqual(
          themed.filter((line) => !bare.has(line)),
          [],
        )
      })
    }
  }

  test('lets the keyboard reach each title, the more button, and what follows', async () => {
    const { page } = await visitBlog(post)
    await page.focus('.entry-meta a[rel=bookmark]')
    const reached: string[] = []
    while (reached.at(-1) !== 'advice' && reached.length < 50) {
      await page.keyboard.press('Tab')
      reached.push(await readFocus(page))
    }
    assert.deepEqual(
      reached.filter((text) => titles.includes(text) || text === 'Show 2 more posts' || text === 'All news'),
      [...titles.slice(0, 3), 'Show 2 more posts', 'All news'],
    )
    await page.focus(`${list} >>> [part=more]`)
    await page.keyboard.press('Enter')
    await waitForFocus(page, titles[3] as string)
  })

  test('answers a link that leads nowhere with a page of its own', async () => {
    const response = await fetch(`${demo.origins.blog}/newsletter/`)
    assert.equal(response.status, 404)
    const { page } = await demo.visit(response.url)
    assert.match(await page.$eval('h1', (title) => title.textContent), /has sailed/)
    assert.deepEqual(await findBarriers(page), [])
  })
})

describe('a reader of the blog who cannot get the news', () => {
  test('is shown the links when JavaScript is off', async () => {
    const { page } = await demo.visit(demo.origins.blog + post, { javaScript: false })
    assert(await showsFallback(page, list))
    assert(await showsFallback(page, tile))
  })

  test('is shown the links when the whole feed server is down', async () => {
    const { page } = await demo.visit(demo.origins.blog + post, {
      isDown: (url) => url.startsWith(demo.feedOrigin),
    })
    assert(await showsFallback(page, list))
    assert(await showsFallback(page, tile))
    assert.deepEqual(await findBarriers(page), [])
  })

  test('is shown the links and a message when only the document fails, and can try again', async () => {
    let down = true
    const { page } = await demo.visit(demo.origins.blog + post, {
      isDown: (url) => down && url.endsWith('/feed.json'),
    })
    const retry = await page.waitForSelector(`${list} >>> [part=retry]`)
    assert(await showsFallback(page, list))
    assert(await showsFallback(page, tile))
    assert.deepEqual(await findBarriers(page), [])
    down = false
    await retry?.click()
    await waitForPosts(page, 3, list)
    await page.waitForSelector(`${tile} >>> dl`)
    assert(!(await showsFallback(page, list)))
    assert(!(await showsFallback(page, tile)))
  })
})
