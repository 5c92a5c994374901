import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { readFiles } from '../server/read-files.ts'
import { createSiteServer } from '../server/site-server.ts'
import { keepFragment } from './fragment-copy.ts'
import { renderMissing, renderPage } from './render-page.ts'

const minute = 60_000

/** No script at all, and nothing from anywhere else: what the feed has comes through this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self' http://127.0.0.1:*",
].join('; ')

/**
 * The web server of an intranet that puts the feed's fragment into its page; it does not listen yet.
 *
 * @param maxAge - From how many milliseconds on it asks the feed again.
 */
export async function createIntranetServer(embed: Embed, maxAge: number = minute): Promise<Server> {
  const files = await readFiles(new URL('theme/', import.meta.url), '/theme/')
  const { origin } = embed
  const fragment = await keepFragment(`${origin}/fragments/en.html`, maxAge)
  const rss = `${origin}/feeds/en.rss`
  return createSiteServer(
    embed,
    (path) => {
      if (path === '/') return { type: 'html', body: renderPage(fragment.read() || link, rss) }
      return files.get(path) ?? { status: 404, type: 'html', body: renderMissing(rss) }
    },
    { 'content-security-policy': contentSecurityPolicy },
  )
}

/** What stands there before the feed has answered. */
const link = '<p><a href="https://finland.iom.int/news">News from IOM Finland</a></p>'
