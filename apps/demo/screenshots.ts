// Takes the pictures of the README from the demo: `pnpm --filter @iom-feed/demo screenshots`.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, ScreenshotClip } from 'puppeteer-core'
import { type Demo, startDemo } from './server/demo.ts'
import { launchBrowser } from './test/browser.ts'
import { visit, waitForPosts } from './test/visit.ts'

interface Picture {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly posts: number
  /** What is shown of the page, at half its size; otherwise the element, at its own. */
  readonly height?: number
}

const pictures: readonly Picture[] = [
  { name: 'wide', path: '/en/', width: 1100, scheme: 'light', posts: 3 },
  { name: 'dark', path: '/', width: 640, scheme: 'dark', posts: 2 },
  { name: 'narrow', path: '/', width: 320, scheme: 'light', posts: 2 },
  { name: 'town', path: '/', width: 1100, scheme: 'light', posts: 5, height: 1500 },
]
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const margin = 16

const folder = await mkdtemp(join(tmpdir(), 'iom-feed-screenshots-'))
const demo = await startDemo(folder)
const browser = await launchBrowser()
try {
  await mkdir(images, { recursive: true })
  for (const picture of pictures) console.log(await take(picture, browser, demo))
} finally {
  await browser.close()
  await demo.stop()
  await rm(folder, { recursive: true, force: true })
}

async function take(picture: Picture, browser: Browser, { townOrigin }: Demo): Promise<string> {
  const { name, path, width, posts, height } = picture
  const { page } = await visit(browser, townOrigin + path, picture)
  await page.$eval('iom-news-feed', (feed, limit) => feed.setAttribute('limit', limit), String(posts))
  await waitForPosts(page, posts)
  const { top, bottom } = await page.$eval('iom-news-feed', (feed) => feed.getBoundingClientRect().toJSON())
  const clip: ScreenshotClip = height
    ? { x: 0, y: 0, width, height, scale: 0.5 }
    : { x: 0, y: top - margin, width, height: bottom - top + 2 * margin }
  const file = join(images, `${name}.png`) as `${string}.png`
  await page.screenshot({ path: file, clip })
  return file
}
