import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Browser, Frame, Page } from 'puppeteer-core'
import { createOwnServer } from '../own/own-server.ts'
import { launchBrowser } from './browser.ts'
import { type Visit, type VisitOptions, visit } from './visit.ts'

/** What a partner's server answers at a path: a page, or whatever a listener does. */
export type Site = Readonly<Record<string, string | RequestListener>>

/** The page with `<own-site>` alone, a feed, and a partner's server. */
export interface OwnInUse {
  readonly origin: string
  /** Where the partner's pages are. */
  readonly site: string
  /** What partner's pages or the news have asked for, as `GET /path`. */
  readonly asked: string[]
  /** Opens the page in a profile of its own. */
  visit(query?: Readonly<Record<string, string>>, options?: VisitOptions): Promise<Visit>
}

const bundle = fileURLToPath(import.meta.resolve('@iom-feed/elements/cdn/iom-feed.js'))
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [
    { id: '1', url: 'https://finland.iom.int/1', title: 'A post of ours', content_text: 'Its teaser.' },
  ],
}

/** Serves all of them before the tests of a file, and ends them after. */
export function useOwn(pages: Site): OwnInUse {
  const asked: string[] = []
  const servers: Server[] = []
  let browser: Browser
  let [origin, site] = ['', '']

  before(async () => {
    const script = await readFile(bundle)
    const feedOrigin = await listen(
      createServer((request, response) => {
        response.setHeader('access-control-allow-origin', '*')
        if (request.url === '/feed.json') response.end(JSON.stringify(feed))
        else response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
      }),
    )
    site = await listen(
      createServer((request, response) => {
        asked.push(`${request.method} ${request.url}`)
        const page = pages[request.url?.split('?', 1)[0] ?? '/']
        if (typeof page === 'function') page(request, response)
        else response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page)
      }),
    )
    const embed = {
      markup: `<iom-post-list src="${feedOrigin}/feed.json"></iom-post-list>`,
      scripts: [`${feedOrigin}/iom-feed.js`],
    }
    origin = await listen(await createOwnServer(embed, { feedOrigin, allow: [site] }))
    browser = await launchBrowser()
  })

  after(async () => {
    await browser?.close()
    for (const server of servers) server.close().closeAllConnections()
  })

  afterEach(async () => {
    for (const context of browser.browserContexts()) if (context.id) await context.close()
  })

  async function listen(server: Server): Promise<string> {
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  return {
    get origin() {
      return origin
    },
    get site() {
      return site
    },
    asked,
    visit: (query, options) => visit(browser, `${origin}/?${new URLSearchParams(query)}`, options),
  }
}

/** The partner's page in the frame, once a place can be picked in it or the news stand there. */
export async function waitForFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('own-site >>> iframe')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('Open a page first: expected a frame, got none')
  await frame.waitForSelector('[role=application][aria-label]')
  return frame
}

/** What the element says of a page that it cannot show. */
export async function waitForProblem(page: Page): Promise<string> {
  const problem = await page.waitForSelector('own-site >>> .problem:not(:empty)')
  return problem?.evaluate(({ textContent }) => textContent.trim()) ?? ''
}

/** Waits until the element has announced what a pattern describes. */
export async function waitForAnnouncement(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) =>
      new RegExp(source).test(
        document.querySelector('own-site')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '',
      ),
    {},
    pattern.source,
  )
}

/** Waits until the news show posts in the partner's page. */
export async function waitForNews(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector('iom-post-list')?.shadowRoot?.querySelector('article'),
    {
      polling: 50,
    },
  )
}
