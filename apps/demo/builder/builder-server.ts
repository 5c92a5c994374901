import { createServer, type Server } from 'node:http'
import { createOwnHandler } from '../own/server/own-handler.ts'
import type { Embed } from '../server/embed.ts'
import type { PreviewPage } from '../server/preview-pages.ts'
import { readFiles } from '../server/read-files.ts'
import { createSiteServer } from '../server/site-server.ts'
import type { Settings } from './page/settings.ts'
import { escapeHtml } from './snippets/write-html.ts'

function contentSecurityPolicy({ origin }: Embed, previews: readonly PreviewPage[]): string {
  const pages = previews.flatMap(({ addresses }) => Object.values(addresses))
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${origin}`,
    `frame-src 'self' ${[...new Set(pages.map((page) => new URL(page).origin))].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The web server of the embed builder, as built into `dist/`; it does not listen yet. */
export async function createBuilderServer(embed: Embed, previews: readonly PreviewPage[]): Promise<Server> {
  const files = new Map(await readFiles(new URL('../dist/builder/', import.meta.url), '/'))
  const settings = escapeHtml(JSON.stringify({ embed, previews } satisfies Settings))
  // It is built once, for any server: what it is about is told when it is served.
  const body = String(files.get('/index.html')?.body).replace('{{SETTINGS}}', () => settings)
  files.set('/', { type: 'html', body })
  files.delete('/index.html')
  const site = createSiteServer(
    embed,
    (path) => files.get(path) ?? { status: 404, type: 'html', body: missing },
    {
      'content-security-policy': contentSecurityPolicy(embed, previews),
    },
  )
  const answerOwn = await createOwnHandler({ feedOrigin: embed.origin })
  return createServer((request, response) => {
    if (!answerOwn(request, response)) site.emit('request', request, response)
  })
}

const missing = `<!doctype html>
<html lang="en">
  <title>Page not found</title>
  <p>There is no such page. <a href="/">To the embed builder</a></p>
</html>
`
