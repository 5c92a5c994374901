import type { Server } from 'node:http'
import type { Embed } from '../server/embed.ts'
import { readFiles } from '../server/read-files.ts'
import { createSiteServer } from '../server/site-server.ts'
import { findView } from './src/views/routes.ts'

/** All of the app, elements included, comes from its own host; only the document does not. */
function contentSecurityPolicy(feedOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${feedOrigin}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
}

/** The web server of the university's app, as built into `dist/`; it does not listen yet. */
export async function createCampusServer(embed: Embed): Promise<Server> {
  const { origin } = embed
  const files = new Map(await readFiles(new URL('../dist/campus/', import.meta.url), '/'))
  // The app is built once, for any server: which feed it shows is told when it is served.
  const body = String(files.get('/index.html')?.body).replace('{{FEED_URL}}', `${origin}/feed.json`)
  files.delete('/index.html')
  return createSiteServer(
    embed,
    (path) => files.get(path) ?? { status: findView(path) ? 200 : 404, type: 'html', body },
    { 'content-security-policy': contentSecurityPolicy(origin) },
  )
}
