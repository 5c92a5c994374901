import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { close, listen } from '../../src/http/feed-server.ts'

export interface StoredObject {
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** An object store that speaks as much of S3 as rclone says to it. */
export interface ObjectStore {
  readonly address: string
  /** Its objects, by their keys within the one bucket. */
  readonly objects: ReadonlyMap<string, StoredObject>
  /** What was put and deleted, in order. */
  readonly log: readonly string[]
}

/**
 * Starts an object store.
 *
 * @param onChange Hears of each change as soon as it is visible, before the client does.
 */
export async function startObjectStore(
  context: TestContext,
  onChange: (objects: ReadonlyMap<string, StoredObject>, change: string) => void,
): Promise<ObjectStore> {
  const objects = new Map<string, StoredObject>()
  const log: string[] = []
  const change = (what: string) => {
    log.push(what)
    onChange(objects, what)
  }
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://store.invalid')
    const key = decodeURIComponent(pathname.split('/').slice(2).join('/'))
    if (request.method === 'GET' && key === '') return list(objects, searchParams, response)
    if (request.method === 'PUT') {
      const bytes = await readBody(request)
      const { 'cache-control': cache, 'content-type': type } = request.headers
      objects.set(key, { bytes, headers: { 'cache-control': cache, 'content-type': type } })
      change(`put ${key}`)
      return response.writeHead(200, { etag: etagOf(bytes) }).end()
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      change(`delete ${key}`)
      return response.writeHead(204).end()
    }
    const found = objects.get(key)
    if (!found) return response.writeHead(404).end()
    const headers = {
      etag: etagOf(found.bytes),
      'content-length': found.bytes.length,
      'last-modified': moment,
    }
    return response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : found.bytes)
  })
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  context.after(() => close(server))
  return { address, objects, log }
}

const moment = 'Sun, 10 Jun 2018 12:00:00 GMT'

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function list(
  objects: ReadonlyMap<string, StoredObject>,
  query: URLSearchParams,
  response: ServerResponse,
): void {
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const folders = new Set<string>()
  const contents: string[] = []
  for (const [key, { bytes }] of [...objects].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!key.startsWith(prefix)) continue
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    if (end >= 0) folders.add(key.slice(0, end + 1))
    else
      contents.push(
        `<Contents><Key>${key}</Key><LastModified>2018-06-10T12:00:00.000Z</LastModified><ETag>${etagOf(bytes)}</ETag><Size>${bytes.length}</Size></Contents>`,
      )
  }
  const prefixes = [...folders].map((folder) => `<CommonPrefixes><Prefix>${folder}</Prefix></CommonPrefixes>`)
  response
    .writeHead(200, { 'content-type': 'application/xml' })
    .end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}${prefixes.join('')}</ListBucketResult>`,
    )
}
