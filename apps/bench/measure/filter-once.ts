import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { type CostMeter, createCostMeter } from './browser-costs.ts'
import type { CountingServer } from './counting-server.ts'
import { withFreshPage } from './open-page.ts'
import { filterPosts, paintPosts, startProbes } from './page-probes.ts'
import type { PaintOptions } from './paint-once.ts'

/** What a reader asks of our feed. */
const questions = ['topic', 'word'] as const

/** A word that many posts have. */
const word = 'paluu'

/** A question that was asked of our feed. */
export interface Filtering {
  readonly question: (typeof questions)[number]
  /** Whether its lists were loaded before, as it had been asked already. */
  readonly isAgain: boolean
  /** From asking to having painted the answer, in milliseconds. */
  readonly time: number
  /** Milliseconds of the main thread, until the page has come to rest. */
  readonly cpu: number
  readonly files: number
  readonly bytes: number
}

/** Shows our feed, and asks each question twice, with all posts between. */
export function filterOnce(
  browser: Browser,
  server: CountingServer,
  options: PaintOptions,
): Promise<Filtering[]> {
  const { embed, document, wanted, rate } = options
  return withFreshPage(browser, server, `${document}/embeds/${embed.id}/page.html`, async ({ page }) => {
    const meter = await createCostMeter(page, rate)
    await page.evaluate(startProbes)
    await page.evaluate(paintPosts, embed.posts, wanted, false)
    await page.waitForNetworkIdle({ idleTime: 250 })
    const ask = (text?: string): ReturnType<typeof askOnce> =>
      askOnce(page, meter, server, { text, limit: options.limit })
    const answers: Filtering[] = []
    for (const question of questions) {
      for (const isAgain of [false, true]) {
        answers.push({ question, isAgain, ...(await ask(question === 'word' ? word : undefined)) })
        await ask(question === 'word' ? '' : undefined)
      }
    }
    return answers
  })
}

async function askOnce(
  page: Page,
  meter: CostMeter,
  server: CountingServer,
  { text, limit }: { readonly text: string | undefined; readonly limit: number },
): Promise<Omit<Filtering, 'question' | 'isAgain'>> {
  server.takeFetched()
  const before = await meter.read()
  const painted = page.evaluate(filterPosts, text)
  const time = await Promise.race([painted, setTimeout(limit, undefined, { ref: false })])
  if (time === undefined) throw new Error(`Cannot filter by "${text}": expected an answer within ${limit} ms`)
  await page.waitForNetworkIdle({ idleTime: 250 })
  const { cpu } = await meter.read()
  const fetched = [...server.takeFetched().values()].flat()
  return {
    time,
    cpu: cpu - before.cpu,
    files: fetched.length,
    bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
