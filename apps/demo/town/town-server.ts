import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { PageContent } from './page-content.ts'
import { type Embed, pages, renderMissing, renderPage } from './render-page.ts'

/** The strictest policy that a page of a partner may have and still show the news. */
function contentSecurityPolicy(feedOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src ${feedOrigin}`,
    "style-src 'self'",
    `connect-src ${feedOrigin}`,
    `img-src ${feedOrigin}`,
    "require-trusted-types-for 'script'",
    'trusted-types iom-feed',
  ].join('; ')
}

/** The web server of the town's site; it does not listen yet. */
export async function createTownServer(embed: Embed): Promise<Server> {
  const css = await readFile(new URL('town.css', import.meta.url))
  const policy = contentSecurityPolicy(embed.origin)
  return createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/'
    const page = pages.find(({ home }) => home === path)
    const isCss = path === '/town.css'
    response.writeHead(page || isCss ? 200 : 404, {
      'content-security-policy': policy,
      'content-type': isCss ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    response.end(isCss ? css : page ? renderPage(page, embed) : renderMissing(nearestPage(path)))
  })
}

function nearestPage(path: string): PageContent {
  return pages.findLast(({ home }) => path.startsWith(home)) ?? (pages[0] as PageContent)
}
