import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { launchBrowser } from '@iom-feed/build-config/launch-browser'
import type { Frame, Page } from 'puppeteer-core'
import { close, createFeedServer, listen } from '../../src/http/feed-server.ts'
import { startFeedHost } from '../feed-host.ts'
import { runHere } from '../run-here.ts'
import { copyFixture } from '../temporary-folder.ts'
import { startWordPress } from './start-wordpress.ts'

/** Of the ports that WordPress asks, the one that needs no rights; the host is its own, as it asks no other of a private network. */
const port = 8080
const feed = `http://127.0.0.1:${port}`

/** Serves a document whose articles are served too. */
async function serveFeed(context: TestContext): Promise<string> {
  const office = await startFeedHost(context, { '/news/returns-in-may': '<title>The article</title>' })
  const folder = await copyFixture(context)
  const file = join(folder, 'iom-feed.config.json')
  const config = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...config, homePageUrl: office.address }))
  const { code, stderr } = await runHere(folder, [
    'build',
    '--base-url',
    feed,
    '--now',
    '2018-06-10T12:00:00Z',
  ])
  assert.equal(code, 0, stderr)
  const server = createFeedServer(join(folder, 'dist'))
  await listen(server, { host: '127.0.0.1', port, strictPort: true })
  context.after(() => close(server))
  return office.address
}

/** Waits until a frame shows posts and WordPress has made it as high as its page. */
async function readFrame(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().startsWith(feed))
  await frame.waitForSelector('main >>> article')
  await frame.waitForFunction(() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height))
  return frame
}

test('an author of a WordPress embeds the posts by their address, and a visitor reads and follows them', async (context) => {
  const office = await serveFeed(context)
  const site = await startWordPress(context)
  const address = await site.pasteAsAuthor(`${feed}/embed/list.html`)
  const browser = await launchBrowser()
  context.after(() => browser.close())
  const page = await browser.newPage()
  for (const width of [1100, 360]) {
    await page.setViewport({ width, height: 900 })
    await page.goto(address)
    const frame = await readFrame(page)
    const { height, sandbox, fits, titles } = await frame.evaluate(() => {
      const { height } = document.body.getBoundingClientRect()
      return {
        height,
        sandbox: origin,
        fits: document.documentElement.scrollHeight <= innerHeight,
        titles: [...document.querySelectorAll('iom-post-list')].flatMap((list) =>
          [...(list.shadowRoot?.querySelectorAll('article h2') ?? [])].map((title) =>
            title.textContent.trim(),
          ),
        ),
      }
    })
    assert.equal(sandbox, 'null')
    assert.ok(height <= 1000 && height > 200 && fits, `${width} px: ${height}`)
    assert.equal(titles[0], 'Almost 400 persons have returned this year')
    const shown = await page.$eval('iframe.wp-embedded-content', (one) => one.getBoundingClientRect().height)
    assert.equal(Math.round(shown), Math.ceil(height))
    assert.ok(await frame.$eval('footer a', (link) => link.getBoundingClientRect().bottom <= innerHeight))
  }
  const frame = await readFrame(page)
  await frame.click('iom-post-list >>> [part=title-link]')
  await page.waitForFunction(() => document.title === 'The article')
  assert.equal(page.url(), `${office}/news/returns-in-may`)
})
