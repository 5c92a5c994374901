import type { RequestListener, ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type Bomb, once } from './bomb.ts'

const bytes = /at most 4,194,304 bytes$/
const around = /at most 8,388,608 bytes with all that is sent around them/
const headers = /headers of a sensible size/
const redirects = /at most 5 redirects/
const time = /the whole document within 30 seconds/

/** A hundred million bytes of a feed. */
const large = () => Buffer.concat([Buffer.from('<rss><channel>'), Buffer.alloc(100_000_000, ' ')])

/** Writes for as long as somebody reads. */
function pour(target: Writable, part: string | Buffer): void {
  const more = () => {
    while (target.writable && target.write(part));
  }
  target.on('error', () => {}).on('drain', more)
  more()
}

/** Without regard to what Node would let a server send. */
function pourRaw(head: string, part: string): RequestListener {
  return (request) => {
    request.socket.write(head)
    pour(request.socket, part)
  }
}

function packed(encoding: string, pack: () => Buffer): Pick<Bomb, 'prepare' | 'answer'> {
  const prepare = once(pack)
  return {
    prepare,
    answer: (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(prepare()),
  }
}

/** One byte at a time, whenever there is nothing else to do. */
function drip(response: ServerResponse): void {
  if (!response.destroyed) response.write(' ', () => setTimeout(drip, 10, response))
}

const ok = 'HTTP/1.1 200 OK\r\n'
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`

/** They cost what it takes to get them. */
export const transferBombs: readonly Bomb[] = [
  { name: 'gzip', ...packed('gzip', () => gzipSync(large())), limit: bytes },
  { name: 'deflate', ...packed('deflate', () => deflateSync(large())), limit: bytes },
  { name: 'brotli', ...packed('br', () => brotliCompressSync(large())), limit: bytes },
  { name: 'zstd', ...packed('zstd', () => zstdCompressSync(large())), limit: bytes },
  {
    name: 'gzip within gzip',
    ...packed('gzip, gzip', () => gzipSync(gzipSync(large()))),
    limit: /a document that is packed once at most/,
  },
  {
    name: 'gzip within brotli within deflate',
    ...packed('gzip, br, deflate', () => deflateSync(brotliCompressSync(gzipSync(large())))),
    limit: /a document that is packed once at most/,
  },
  {
    name: 'gzip that holds gzip',
    ...packed('gzip', () => gzipSync(gzipSync(large()))),
    limit: /text in UTF-8/,
  },
  {
    name: 'gzip of a million empty parts',
    answer: (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      pour(response, Buffer.alloc(20_000, gzipSync('')))
    },
    limit: bytes,
  },
  {
    name: 'a document without an end',
    answer: (_, response) => pour(response, ' '.repeat(10_000)),
    limit: bytes,
  },
  {
    name: 'a document of ten gigabytes, as it says',
    answer: (_, response) => {
      response.writeHead(200, { 'content-length': 10_000_000_000 })
      pour(response, ' '.repeat(10_000))
    },
    limit: bytes,
  },
  { name: 'chunks of one byte', answer: pourRaw(chunked, '1\r\n \r\n'.repeat(2000)), limit: around },
  {
    name: 'an extension of a chunk without an end',
    answer: pourRaw(`${chunked}1;a=`, 'a'.repeat(10_000)),
    limit: around,
  },
  {
    name: 'many extensions of chunks',
    answer: pourRaw(chunked, `1;a=${'a'.repeat(5000)}\r\n \r\n`),
    limit: around,
  },
  { name: 'a header without an end', answer: pourRaw(`${ok}a: `, 'a'.repeat(10_000)), limit: headers },
  { name: 'headers without an end', answer: pourRaw(ok, 'a: b\r\n'.repeat(1000)), limit: headers },
  {
    name: 'trailers without an end',
    answer: pourRaw(`${chunked}1\r\n \r\n0\r\n`, 'a: b\r\n'.repeat(1000)),
    limit: headers,
  },
  {
    name: 'early hints without an end',
    answer: pourRaw('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(500)),
    limit: around,
  },
  {
    name: 'redirects in a circle',
    answer: (request, response) => response.writeHead(302, { location: request.url }).end(),
    limit: redirects,
  },
  {
    name: 'redirects that have no end either',
    answer: (request, response) => {
      response.writeHead(302, { location: `${request.url}?` })
      pour(response, ' '.repeat(10_000))
    },
    limit: redirects,
  },
  {
    name: 'an error without an end',
    answer: (_, response) => {
      response.writeHead(500)
      pour(response, ' '.repeat(10_000))
    },
    limit: /HTTP status 200/,
  },
  { name: 'a byte at a time', answer: (_, response) => drip(response), limit: time, isSlow: true },
  {
    name: 'headers and silence',
    answer: (_, response) => response.flushHeaders(),
    limit: time,
    isSlow: true,
  },
  { name: 'silence', answer: () => {}, limit: time, isSlow: true },
]
