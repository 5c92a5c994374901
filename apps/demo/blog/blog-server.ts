import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { readFiles } from '../server/read-files.ts'
import { type Answer, createSiteServer } from '../server/site-server.ts'
import { renderFrontPage } from './pages/front-page.ts'
import { renderMissingPage } from './pages/missing-page.ts'
import { renderPostPage } from './pages/post-page.ts'
import { featured } from './posts.ts'

/** The web server of the association's site, with no policy of its own, as most blogs are; it does not listen yet. */
export async function createBlogServer(embed: Embed): Promise<Server> {
  const html = (body: string): Answer => ({ type: 'html', body })
  const answers = new Map([
    ...(await readFiles(new URL('theme/', import.meta.url), '/wp-content/themes/shoreline/')),
    ...(await readFiles(new URL('uploads/', import.meta.url), '/wp-content/uploads/')),
    ['/', html(renderFrontPage(embed))] as const,
    [featured.path, html(renderPostPage(embed))] as const,
  ])
  const missing: Answer = { ...html(renderMissingPage()), status: 404 }
  return createSiteServer(embed, (path) => answers.get(path) ?? missing)
}
