import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before } from 'node:test'
import type { Browser } from 'puppeteer-core'
import { type Demo, startDemo } from '../server/demo.ts'
import type { Site } from '../server/sites.ts'
import { launchBrowser } from './browser.ts'
import { findBarriers, type Visit, type VisitOptions, visit } from './visit.ts'

/** The demo, served for the tests of one file, and what they do with it. */
export interface DemoInUse extends Omit<Demo, 'stop'> {
  /** Opens an address in a profile of its own, which is closed after the test. */
  visit(url: string, options?: VisitOptions): Promise<Visit>
  /**
   * Asserts that a site has asked nobody but itself and the feed, stored nothing, and is free of complaints and barriers.
   *
   * @param within - A selector of what has to be free of barriers; all of the page without it.
   */
  assertClean(site: Site, visited: Visit, within?: string): Promise<void>
}

/** Builds and serves the demo and starts a browser before the tests of a file, and ends them after. */
export function useDemo(): DemoInUse {
  let out: string
  let demo: Demo
  let browser: Browser

  before(async () => {
    out = await mkdtemp(join(tmpdir(), 'iom-feed-demo-'))
    demo = await startDemo(out)
    browser = await launchBrowser()
  })

  after(async () => {
    await browser?.close()
    await demo?.stop()
    await rm(out, { recursive: true, force: true })
  })

  afterEach(async () => {
    const contexts = browser.browserContexts()
    await Promise.all(contexts.map((context) => context.id && context.close()))
  })

  return {
    get feedOrigin() {
      return demo.feedOrigin
    },
    get builderOrigin() {
      return demo.builderOrigin
    },
    get origins() {
      return demo.origins
    },
    get feed() {
      return demo.feed
    },
    visit: (url, options) => visit(browser, url, options),
    async assertClean(site, { page, requests, complaints }, within) {
      assert.deepEqual(complaints, [])
      assert.deepEqual(await findBarriers(page, within), [])
      const asked = requests.filter((url) => !url.startsWith('data:'))
      const origins = new Set(asked.map((url) => new URL(url).origin))
      assert.deepEqual([...origins].sort(), [demo.feedOrigin, demo.origins[site]].sort())
      assert.deepEqual(await page.browserContext().cookies(), [])
      assert.deepEqual(
        await page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
        ]),
        [0, 0, 0, 0],
      )
    },
  }
}
