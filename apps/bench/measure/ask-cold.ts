import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import type { Engine } from '../engines/engine.ts'
import type { Answer, Query } from '../engines/query.ts'
import type { CountingServer, Fetched } from './counting-server.ts'

/** A query in a browser that has never seen the site. */
export interface ColdAnswer {
  readonly hits: number
  /** Hits of which the text was there. */
  readonly texts: number
  /** From asking to having ids and texts, the loading of code included, in milliseconds. */
  readonly time: number
  readonly fetched: readonly Fetched[]
}

/**
 * Asks in a fresh profile: nothing is cached but what the page has loaded before anybody searches.
 *
 * @returns undefined where it takes longer than `limit` milliseconds
 */
export async function askCold(
  browser: Browser,
  server: CountingServer,
  { engine, query, limit }: { readonly engine: Engine; readonly query: Query; readonly limit: number },
): Promise<ColdAnswer | undefined> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    const folder = `${server.origin}/${engine.id}/`
    await page.goto(`${folder}page.${query.pageLanguage}.html`)
    const loadedBefore = engine.loadedBefore[0]
    const before = await page.evaluateHandle(
      async (url) => (url === undefined ? undefined : [await (await fetch(url)).json(), url]),
      loadedBefore && folder + loadedBefore,
    )
    server.takeFetched()
    const asked = page.evaluate(
      async (url, known, wanted) => {
        const start = performance.now()
        const { ask } = (await import(`${url}client.js`)) as {
          ask(query: unknown, known: unknown, folder: string): Promise<Answer>
        }
        const { hits, shown } = await ask(wanted, known, url)
        return {
          hits,
          texts: shown.filter(({ text }) => text !== '').length,
          time: performance.now() - start,
        }
      },
      folder,
      before,
      query,
    )
    const answer = await Promise.race([
      asked.catch(() => undefined),
      setTimeout(limit, undefined, { ref: false }),
    ])
    return answer && { ...answer, fetched: server.takeFetched().get(engine.id) ?? [] }
  } finally {
    await context.close()
  }
}
