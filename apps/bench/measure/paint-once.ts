import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import type { Embed } from '../embeds/embed.ts'
import { type BrowserCosts, costsSince, createCostMeter } from './browser-costs.ts'
import type { CountingServer, Fetched } from './counting-server.ts'
import { withFreshPage } from './open-page.ts'
import { paintPosts, readProbes, startProbes } from './page-probes.ts'

/** An embed that has been shown once. */
export interface Painting extends BrowserCosts {
  /** From adding the script to having painted the posts, in milliseconds. */
  readonly time: number
  readonly shift: number
  /** Total blocking time, in milliseconds. */
  readonly blocked: number
  readonly fetched: readonly Fetched[]
  /** Addresses elsewhere that it has asked for. */
  readonly foreign: readonly string[]
}

export interface PaintOptions {
  readonly embed: Embed
  /** The folder of the document, in which the embed's own is. */
  readonly document: string
  /** How many posts it has to show. */
  readonly wanted: number
  /** How many times slower than it is the processor is to seem. */
  readonly rate: number
  /** Milliseconds until it is given up. */
  readonly limit: number
}

/** Shows an embed in a fresh profile, on a page that has been painted without it, and waits until it has come to rest. */
export function paintOnce(
  browser: Browser,
  server: CountingServer,
  options: PaintOptions,
): Promise<Painting> {
  const { embed, document, wanted, rate, limit } = options
  return withFreshPage(
    browser,
    server,
    `${document}/embeds/${embed.id}/page.html`,
    async ({ page, foreign }) => {
      const meter = await createCostMeter(page, rate)
      await page.evaluate(startProbes)
      await meter.collectGarbage()
      server.takeFetched()
      const before = await meter.read()
      const painted = page.evaluate(paintPosts, embed.posts, wanted, embed.hasStyles ?? false)
      const time = await Promise.race([painted, setTimeout(limit, undefined, { ref: false })])
      if (time === undefined)
        throw new Error(`Cannot measure ${embed.name}: expected ${wanted} posts within ${limit} ms`)
      await page.waitForNetworkIdle({ idleTime: 250 })
      const { shift, blocked } = await page.evaluate(readProbes)
      const spent = await meter.read()
      await meter.collectGarbage()
      const { heap } = await meter.read()
      const fetched = [...server.takeFetched().values()].flat()
      return { ...costsSince(before, { ...spent, heap }), time, shift, blocked, fetched, foreign }
    },
  )
}
