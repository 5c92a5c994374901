import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** A file that a page has fetched. */
export interface Fetched {
  /** Within the folder of the contestant. */
  readonly path: string
  /** As transferred, without headers. */
  readonly bytes: number
}

export interface CountingServer {
  readonly origin: string
  /** What was fetched since the last time that this was asked, by the contestant's id. */
  takeFetched(): ReadonlyMap<string, readonly Fetched[]>
  stop(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/rss+xml; charset=utf-8',
}

/** What has a hash in its name never changes. */
const hashed = /\.[0-9a-f]{12}\.\w+$/

/** An empty page for a reader to ask from; its language is that of the address, as in `/minisearch/page.fi.html`. */
const page = /^\/[\w-]+\/page\.(\w+)\.html$/

/** Serves the folders of all contestants on 127.0.0.1, precompressed where they are, and writes down what it sends. */
export async function startCountingServer(folder: string): Promise<CountingServer> {
  let fetched = new Map<string, Fetched[]>()
  const server = createServer(async ({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const language = page.exec(pathname)?.[1]
    if (language !== undefined) {
      send(response, '.html', `<!doctype html><html lang="${language}"><title>A page</title>`)
      return
    }
    const sent = await readSent(join(folder, pathname), String(headers['accept-encoding']).includes('br'))
    if (!sent) {
      response.writeHead(404).end()
      return
    }
    const [, engine = '', ...path] = pathname.split('/')
    fetched.set(engine, [...(fetched.get(engine) ?? []), { path: path.join('/'), bytes: sent.bytes.length }])
    if (hashed.test(pathname)) response.setHeader('Cache-Control', 'public, max-age=86400, immutable')
    if (sent.compressed) response.setHeader('Content-Encoding', 'br')
    send(response, extname(pathname), sent.bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeFetched() {
      const taken = fetched
      fetched = new Map()
      return taken
    },
    stop: () => stop(server),
  }
}

function send(response: ServerResponse, ending: string, body: string | Buffer): void {
  response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream')
  response.end(body)
}

async function readSent(
  file: string,
  brotli: boolean,
): Promise<{ bytes: Buffer; compressed: boolean } | undefined> {
  const bytes = brotli ? await readFile(`${file}.br`).catch(() => undefined) : undefined
  if (bytes) return { bytes, compressed: true }
  const plain = await readFile(file).catch(() => undefined)
  return plain && { bytes: plain, compressed: false }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
