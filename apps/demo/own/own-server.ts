import { createServer, type Server } from 'node:http'
import { readFiles } from '../server/read-files.ts'
import type { OwnEmbed } from './own-embed.ts'
import { createOwnHandler, type OwnOptions } from './server/own-handler.ts'

/** What a page with `<own-site>` needs: all else is served with the partner's page, in a frame with a policy of its own. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The web server of a page with nothing but `<own-site>`, as built into `dist/`; it does not listen yet. */
export async function createOwnServer(embed: OwnEmbed, options: OwnOptions): Promise<Server> {
  const files = await readFiles(new URL('../dist/own/', import.meta.url), '/')
  const answerOwn = await createOwnHandler(options)
  const settings = JSON.stringify(embed).replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const index = String(files.get('/index.html')?.body).replace('{{EMBED}}', () => settings)
  return createServer((request, response) => {
    if (answerOwn(request, response)) return
    const path = request.url?.split('?', 1)[0] ?? '/'
    const file = files.get(path)
    const isScript = file?.type === 'js'
    response.writeHead(path === '/' || file ? 200 : 404, {
      'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    })
    response.end(path === '/' ? index : (file?.body ?? 'There is no such page.'))
  })
}
