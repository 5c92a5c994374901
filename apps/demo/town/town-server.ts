import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { createSiteServer } from '../server/site-server.ts'
import type { PageContent } from './page-content.ts'
import { pages, renderMissing, renderPage } from './render-page.ts'

/** The strictest policy that a page of a partner may have and still show the news. */
function contentSecurityPolicy(feedOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src ${feedOrigin}`,
    "style-src 'self'",
    `connect-src ${feedOrigin}`,
    `img-src ${feedOrigin}`,
    "require-trusted-types-for 'script'",
    'trusted-types iom-feed iom-return-chart',
  ].join('; ')
}

/** The web server of the town's site; it does not listen yet. */
export async function createTownServer(embed: Embed): Promise<Server> {
  const css = await readFile(new URL('town.css', import.meta.url))
  return createSiteServer(
    embed,
    (path) => {
      if (path === '/town.css') return { type: 'css', body: css }
      const page = pages.find(({ home }) => home === path)
      return page
        ? { type: 'html', body: renderPage(page, embed) }
        : { status: 404, type: 'html', body: renderMissing(nearestPage(path)) }
    },
    { 'content-security-policy': contentSecurityPolicy(embed.origin) },
  )
}

function nearestPage(path: string): PageContent {
  return pages.findLast(({ home }) => path.startsWith(home)) ?? (pages[0] as PageContent)
}
