import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { readFiles } from '../server/read-files.ts'
import { type Answer, createSiteServer } from '../server/site-server.ts'
import type { PageContent } from './page-content.ts'
import { pages, renderMissing, renderPage } from './render-page.ts'
import { widget } from './widget.ts'

/** The web server of the ministry's site, with the policy of many a public body; it does not listen yet. */
export async function createMinistryServer(embed: Embed): Promise<Server> {
  const { origin } = embed
  const theme = await readFiles(new URL('theme/', import.meta.url), '/themes/custom/statera/')
  const answers = new Map<string, Answer>([
    ...theme,
    ...pages.map((page): [string, Answer] => [
      page.home,
      { type: 'html', body: renderPage(page, widget(embed, page)) },
    ]),
  ])
  return createSiteServer(
    embed,
    (path) => answers.get(path) ?? { status: 404, type: 'html', body: renderMissing(nearestPage(path)) },
    {
      'content-security-policy': `default-src 'self'; script-src 'self' ${origin}; connect-src 'self' ${origin}; img-src 'self' ${origin}; frame-ancestors *; object-src 'none'`,
    },
  )
}

function nearestPage(path: string): PageContent {
  return pages.findLast(({ home }) => path.startsWith(home)) ?? (pages[0] as PageContent)
}
