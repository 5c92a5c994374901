import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { hashInPath, roleAt } from '../files/output-path.ts'
import { cacheControls, commonHeaders, contentTypeOf } from '../files/serving.ts'

export interface ListenOptions {
  readonly host: string
  /** The first port that is tried; 0 takes any. */
  readonly port: number
  /** Whether a port that is taken is an error, and the next one is not tried. */
  readonly strictPort?: boolean
}

/** How many ports are tried, one after the other. */
const ports = 100

/**
 * Serves an output folder as any web server should: readable from every origin, precompressed where it is, hashed files kept for a day
 * and everything else asked for anew.
 */
export function createFeedServer(folder: string): Server {
  const files = sirv(folder, {
    dev: true, // looks at the disk for each request, so that a build shows at once
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(response, pathname) {
      const path = pathname.replace(/^\//, '')
      if (hashInPath(path) !== undefined) response.setHeader('Cache-Control', cacheControls.hashed)
      if (roleAt(path) !== undefined) response.setHeader('Content-Type', contentTypeOf(path))
    },
  })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value)
    const refuse = (status: number, text: string) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
    }
    if (request.method === 'OPTIONS') {
      response
        .writeHead(204, { 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': '*' })
        .end()
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD, OPTIONS')
      refuse(405, 'Only GET and HEAD are answered.')
    } else {
      // The files are small, and a range of a compressed one is of no use.
      delete request.headers.range
      files(request, response, () => refuse(404, 'Not found.'))
    }
  })
}

/** Starts a server at the first port from `port` on that is free, and gives its address. */
export async function listen(
  server: Server,
  { host, port, strictPort = false }: ListenOptions,
): Promise<string> {
  for (let next = port; ; next++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(next, host, () => {
          server.off('error', reject)
          resolve()
        })
      })
      break
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || strictPort || next >= Math.min(port + ports, 65_535)) throw error
    }
  }
  const { port: found } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${found}`
}

/** Stops a server at once, open connections included. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}
