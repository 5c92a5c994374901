// Takes the pictures of the README from the demo: `pnpm --filter @iom-feed/demo screenshots`. With a folder after it, takes
// every page of the builder and the sites instead, at three widths, light and dark, for a look; with names of sites after that, theirs alone.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page, ScreenshotClip } from 'puppeteer-core'
import { type Demo, startDemo } from './server/demo.ts'
import { type Site, siteNames, sites } from './server/sites.ts'
import { launchBrowser } from './test/browser.ts'
import { visit, waitForPosts } from './test/visit.ts'

interface Picture {
  readonly name: string
  readonly site: Site | 'builder'
  readonly path: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** How many posts the feed shows, where the picture is of the feed; otherwise it is of the page, at half its size. */
  readonly posts?: number
  /** How much of the page is shown; otherwise all. */
  readonly height?: number
}

const light = { width: 1100, scheme: 'light' } as const
const pictures: readonly Picture[] = [
  { name: 'builder', site: 'builder', path: '/?lang=en', ...light, height: 1150 },
  { name: 'wide', site: 'town', path: '/en/', ...light, posts: 3 },
  { name: 'dark', site: 'town', path: '/', width: 640, scheme: 'dark', posts: 2 },
  { name: 'narrow', site: 'town', path: '/', width: 320, scheme: 'light', posts: 2 },
  { name: 'town', site: 'town', path: '/', ...light, height: 1500 },
  { name: 'blog', site: 'blog', path: '/', ...light, height: 1500 },
  { name: 'campus', site: 'campus', path: '/', ...light, height: 1500 },
  { name: 'community', site: 'community', path: '/', ...light, height: 1500 },
]

const [wantedFolder, ...wantedSites] = process.argv.slice(2)

const looks = [1100, 640, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
)
const builderPages = [
  '/?lang=en',
  '/?lang=fi&show=list&site=blog&kind=strict-csp&accent=%237a1f3d',
  '/?lang=sv&site=own',
]
const pages: readonly (readonly [Picture['site'], readonly string[]])[] = [
  ['builder', builderPages],
  ...siteNames.map((site) => [site, [...sites[site].pages, '/missing/']] as const),
]
const everyPage = pages
  .filter(([site]) => wantedSites.length === 0 || wantedSites.includes(site))
  .flatMap(([site, paths]) =>
    paths.flatMap((path) =>
      looks.map(
        (look): Picture => ({
          name: [site, ...(path.match(/\w+/g) ?? []), look.width, look.scheme].join('-'),
          site,
          path,
          ...look,
        }),
      ),
    ),
  )

const images = wantedFolder
  ? resolve(wantedFolder)
  : fileURLToPath(new URL('../../docs/images/', import.meta.url))
const margin = 16

const folder = await mkdtemp(join(tmpdir(), 'iom-feed-screenshots-'))
const demo = await startDemo(folder)
const browser = await launchBrowser()
try {
  await mkdir(images, { recursive: true })
  for (const picture of wantedFolder ? everyPage : pictures) console.log(await take(picture, browser, demo))
} finally {
  await browser.close()
  await demo.stop()
  await rm(folder, { recursive: true, force: true })
}

async function take(picture: Picture, browser: Browser, demo: Demo): Promise<string> {
  const { name, site, path, width, height, posts } = picture
  const { page } = await visit(
    browser,
    (site === 'builder' ? demo.builderOrigin : demo.origins[site]) + path,
    picture,
  )
  await page.waitForNetworkIdle()
  const clip: ScreenshotClip = posts
    ? await clipFeed(page, width, posts)
    : { x: 0, y: 0, width, height: height ?? (await pageHeight(page)), scale: height ? 0.5 : 1 }
  const file = join(images, `${name}.png`) as `${string}.png`
  await page.screenshot({ path: file, clip })
  await page.browserContext().close()
  return file
}

async function clipFeed(page: Page, width: number, posts: number): Promise<ScreenshotClip> {
  await page.$eval('iom-news-feed', (feed, limit) => feed.setAttribute('limit', limit), String(posts))
  await waitForPosts(page, posts)
  const { top, bottom } = await page.$eval('iom-news-feed', (feed) => feed.getBoundingClientRect().toJSON())
  return { x: 0, y: top - margin, width, height: bottom - top + 2 * margin }
}

function pageHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}
