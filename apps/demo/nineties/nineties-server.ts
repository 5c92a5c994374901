import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { type Answer, createSiteServer } from '../server/site-server.ts'
import { renderMissing, renderPage } from './render-page.ts'
import { widget } from './widget.ts'

/** The web server of a page that has not changed since 1998; it does not listen yet. */
export function createNinetiesServer(embed: Embed): Promise<Server> {
  const home: Answer = { type: 'html', encoding: 'latin1', body: renderPage(widget(embed)) }
  const missing: Answer = { type: 'html', encoding: 'latin1', status: 404, body: renderMissing() }
  return Promise.resolve(createSiteServer(embed, (path) => (path === '/' ? home : missing)))
}
