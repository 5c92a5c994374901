import type { Browser, Page } from 'puppeteer-core'
import type { CountingServer } from './counting-server.ts'

export interface OpenedPage {
  readonly page: Page
  /** Addresses elsewhere that the page has asked for; none of them is answered. */
  readonly foreign: readonly string[]
}

/** Opens a page in a profile that has never seen the site, and gives what `use` makes of it. */
export async function withFreshPage<Result>(
  browser: Browser,
  { origin }: CountingServer,
  path: string,
  use: (opened: OpenedPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    const foreign: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (/^(?:https?|wss?):/.test(url) && !url.startsWith(`${origin}/`)) foreign.push(url)
    })
    await page.setViewport({ width: 800, height: 800 })
    await page.goto(`${origin}/${path}`)
    return await use({ page, foreign })
  } finally {
    await context.close()
  }
}
