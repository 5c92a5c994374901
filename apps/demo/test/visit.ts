import assert from 'node:assert/strict'
import axe from 'axe-core'
import type { Browser, Frame, Page } from 'puppeteer-core'

export interface Visit {
  readonly page: Page
  /** The addresses that the page has asked for. */
  readonly requests: string[]
  /** Console errors and warnings, uncaught errors and policy violations. */
  readonly complaints: string[]
}

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly javaScript?: boolean
  /** Asked for each address: whether its server cannot be reached. */
  readonly isDown?: (url: string) => boolean
}

/** Opens `url` in a profile of its own and writes down what a careful webmaster would look for. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1100, height = 900, scheme = 'light', javaScript = true, isDown } = options
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text())
  })
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { complain } = globalThis as unknown as { complain(text: string): void }
      complain(`${event.effectiveDirective} violated by ${event.blockedURI} ${event.sample}`)
    })
  })
  if (isDown) {
    await page.setRequestInterception(true)
    page.on('request', (request) =>
      isDown(request.url()) ? request.abort('connectionrefused') : request.continue(),
    )
  }
  await page.setJavaScriptEnabled(javaScript)
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setViewport({ width, height })
  await page.goto(url, { waitUntil: 'load' })
  return { page, requests, complaints }
}

/** The titles of the posts that an element shows, in order. */
export function shownTitles(page: Page, element = 'iom-news-feed'): Promise<string[]> {
  return page.$$eval(`${element} >>> article :is(h2, h3, h4)`, (titles) =>
    titles.map((title) => title.textContent.trim()),
  )
}

/** Waits until an element shows `count` posts. */
export async function waitForPosts(page: Page, count: number, element = 'iom-news-feed'): Promise<void> {
  const articles = await page.waitForSelector(`${element} >>> article`)
  assert(articles)
  await page.waitForFunction(
    (list, expected) => list.querySelectorAll('article').length === expected,
    {},
    await articles.evaluateHandle((article) => article.getRootNode() as ShadowRoot),
    count,
  )
}

/** Waits until an element has what `selector` finds, in whatever shadow root it stands. */
export async function waitForWithin(page: Page | Frame, element: string, selector: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const isIn = (root: ParentNode): boolean =>
        root.querySelector(wanted) !== null ||
        [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isIn(shadowRoot))
      return [...document.querySelectorAll(name)].some(({ shadowRoot }) => shadowRoot && isIn(shadowRoot))
    },
    {},
    element,
    selector,
  )
}

/** Whether the link in an element, what is shown without the news, is painted. */
export function showsFallback(page: Page, element = 'iom-news-feed'): Promise<boolean> {
  return page.$eval(`${element} > a`, (link) => link.checkVisibility() && link.getClientRects().length > 0)
}

export function noSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
}

/**
 * What axe finds wrong, shadow roots included: one line a finding.
 *
 * @param within - A selector of what is looked at; all of the page without it.
 */
export async function findBarriers(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    // What fades in has little contrast on its way.
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    const { violations } = await axe.run(selector, { preload: false, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
    )
  }, within)
}

/** The text of what has the focus, in whatever shadow root it stands. */
export function readFocus(page: Page): Promise<string> {
  return page.evaluate(focusedText)
}

/** Waits until what has the focus reads `text`. */
export async function waitForFocus(page: Page, text: string): Promise<void> {
  await page.waitForFunction(`(${focusedText})() === ${JSON.stringify(text)}`)
}

function focusedText(): string {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused?.textContent.trim() ?? ''
}

/** All text that an element shows, shadow roots included. */
export function readText(page: Page, element = 'iom-news-feed'): Promise<string> {
  return page.$eval(element, (feed) => {
    const read = (node: Element | ShadowRoot): string =>
      [...node.childNodes]
        .map((child) => {
          if (child instanceof Text) return child.data
          return child instanceof Element ? read(child.shadowRoot ?? child) : ''
        })
        .join(' ')
    return read(feed.shadowRoot ?? feed).replace(/\s+/g, ' ')
  })
}
