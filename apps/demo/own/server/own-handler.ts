import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { FetchError, fetchPage, readPage } from '@iom-feed/publisher'
import type { OwnAnswer } from '../own-problem.ts'
import { framePolicy } from './frame-policy.ts'
import { isOwnRequest } from './is-own-request.ts'
import { createPageStore, type PageStore } from './page-store.ts'
import { preparePage } from './prepare-page.ts'
import { readBody } from './read-body.ts'

export interface OwnOptions {
  /** Where the document and the bundle are served, as in `https://feeds.example`. */
  readonly feedOrigin: string
  /** The origins in a network of one's own whose pages may be fetched, for tests: `['http://127.0.0.1:8080']`. */
  readonly allow?: readonly string[]
}

/** Answers a request at `/own`, and says whether it is one. */
export type OwnHandler = (request: IncomingMessage, response: ServerResponse) => boolean

interface Reply {
  readonly status?: number
  readonly type: 'application/json' | 'text/html' | 'text/javascript' | 'text/plain'
  readonly body: string | Uint8Array
  readonly policy?: string
}

/**
 * Makes what the local server of a page with `<own-site>` answers at `/own`:
 *
 * - `GET /own?address=…` fetches a page, and `POST /own` takes one as its body; each answers an `OwnAnswer`;
 * - `/own/pages/…` is the page, ready for a frame, and `/own/picker.js` the script in it.
 *
 * But for the script, only pages of the same server are answered, so that no other can look around in the network through it. Let the
 * server listen on 127.0.0.1 only.
 */
export async function createOwnHandler(options: OwnOptions): Promise<OwnHandler> {
  const picker = await readFile(new URL('../../dist/own/picker.js', import.meta.url))
  const store = createPageStore()
  return (request, response) => {
    const { pathname } = locate(request)
    if (pathname !== '/own' && !pathname.startsWith('/own/')) return false
    reply(request).then(
      (found) => respond(response, found),
      (error) => {
        console.error(error)
        respond(response, refuse(500, 'The page could not be prepared.'))
      },
    )
    return true
  }

  async function reply(request: IncomingMessage): Promise<Reply> {
    const { pathname } = locate(request)
    if (pathname === '/own/picker.js') return { type: 'text/javascript', body: picker }
    if (!isOwnRequest(request)) return refuse(403, 'Only pages of this server are answered.')
    if (pathname !== '/own') return showPage(store.get(pathname), request, options)
    if (!['GET', 'POST'].includes(request.method ?? '')) return refuse(405, 'Only GET and POST are answered.')
    return { type: 'application/json', body: JSON.stringify(await prepare(request, options, store)) }
  }
}

/** What is asked for; whatever is no address is none of ours. */
function locate({ url = '/' }: IncomingMessage): URL {
  return URL.parse(`http://own${url}`) ?? new URL('http://own')
}

function showPage(page: string | undefined, request: IncomingMessage, { feedOrigin }: OwnOptions): Reply {
  if (page === undefined) return refuse(404, 'There is no such page.')
  return { type: 'text/html', body: page, policy: framePolicy(pickerAddress(request), feedOrigin) }
}

async function prepare(request: IncomingMessage, options: OwnOptions, store: PageStore): Promise<OwnAnswer> {
  try {
    const { html, url } = await load(request, options)
    const prepared = preparePage(html, { url, picker: pickerAddress(request) })
    if ('problem' in prepared) return prepared
    return { page: store.add(prepared.html), ...(url !== undefined && { url }) }
  } catch (error) {
    if (error instanceof FetchError) return { problem: error.code }
    throw error
  }
}

async function load(
  request: IncomingMessage,
  { allow = [] }: OwnOptions,
): Promise<{ readonly html: string; readonly url?: string }> {
  if (request.method === 'POST') {
    return { html: readPage(await readBody(request), request.headers['content-type']) }
  }
  return fetchPage(locate(request).searchParams.get('address') ?? '', { allow })
}

/** The host is one of this machine, as was asked before. */
function pickerAddress({ headers }: IncomingMessage): string {
  return `http://${headers.host}/own/picker.js`
}

function refuse(status: number, reason: string): Reply {
  return { status, type: 'text/plain', body: reason }
}

function respond(response: ServerResponse, { status = 200, type, body, policy }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy !== undefined && { 'content-security-policy': policy }),
  })
  response.end(body)
}
