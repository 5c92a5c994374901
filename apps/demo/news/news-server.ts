import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { readFiles } from '../server/read-files.ts'
import { type Answer, createSiteServer } from '../server/site-server.ts'
import { renderMissing, renderPage } from './render-page.ts'
import { widget } from './widget.ts'

/** The web server of the newspaper, with no policy of its own, as most have that live on advertising; it does not listen yet. */
export async function createNewsServer(embed: Embed): Promise<Server> {
  const answers = new Map<string, Answer>([
    ...(await readFiles(new URL('theme/', import.meta.url), '/theme/')),
    ['/', { type: 'html', body: renderPage(widget(embed)) }],
  ])
  const missing: Answer = { status: 404, type: 'html', body: renderMissing() }
  return createSiteServer(embed, (path) => answers.get(path) ?? missing)
}
