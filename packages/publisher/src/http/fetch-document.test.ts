import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { inspect } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { findClosedAddress, type Route, startFeedHost } from '../../test/feed-host.ts'
import { localNetwork } from '../../test/local-network.ts'
import { testClock } from '../../test/test-clock.ts'
import { type FetchOptions, fetchDocument } from './fetch-document.ts'
import { createNetwork } from './network.ts'

const options = { userAgent: 'iom-feed', accept: 'application/rss+xml' }

/** May reach what a test starts here. */
function reaching(...addresses: readonly string[]): FetchOptions {
  return { ...options, network: localNetwork(...addresses) }
}

async function host(context: TestContext, routes: Readonly<Record<string, Route>>) {
  const server = await startFeedHost(context, routes)
  const load = (path: string, more: Partial<FetchOptions> = {}) =>
    fetchDocument(server.address + path, { ...reaching(server.address), ...more })
  return { ...server, load }
}

function redirect(location: string, status = 302): Route {
  return (_, response) => response.writeHead(status, { location }).end('elsewhere')
}

test('a document comes with what its server says of it', async (context) => {
  const { address, load, requests } = await host(context, {
    '/feed': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/xml; charset=latin1', etag: '"1"', 'last-modified': 'then' })
        .end('<rss/>'),
  })
  const { headers, ...document } = (await load('/feed?token=secret')) ?? {}
  assert.equal(headers?.get('Last-Modified'), 'then')
  assert.deepEqual(document, {
    status: 200,
    bytes: Buffer.from('<rss/>'),
    address: `${address}/feed`,
    contentType: 'text/xml; charset=latin1',
    etag: '"1"',
    lastModified: 'then',
  })
  const [request] = requests
  assert.deepEqual(
    [request?.headers['user-agent'], request?.headers.accept],
    ['iom-feed', 'application/rss+xml'],
  )
})

test('compressed documents are unpacked', async (context) => {
  const text = 'Siirtolaisjärjestö'.repeat(100)
  const { load } = await host(context, {
    '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)),
    '/br': (_, response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(text)),
  })
  for (const path of ['/gzip', '/br'])
    assert.equal(Buffer.from((await load(path))?.bytes ?? []).toString(), text)
})

test('a document that has not changed is not sent again', async (context) => {
  const { load, requests } = await host(context, {
    '/feed': (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end(),
  })
  assert.equal(await load('/feed', { validators: { etag: '"1"', lastModified: 'then' } }), undefined)
  assert.equal(requests[0]?.headers['if-modified-since'], 'then')
  assert.equal((await load('/feed', { validators: { etag: '"2"' } }))?.bytes.length, 0)
})

test('five redirects are followed, and the last address is told', async (context) => {
  const steps = Array.from(
    { length: 6 },
    (_, index) => [`/${index}`, redirect(`${index + 1}?secret`)] as const,
  )
  const { address, load } = await host(context, { ...Object.fromEntries(steps), '/6': 'feed' })
  assert.equal((await load('/1'))?.address, `${address}/6`)
  await assert.rejects(load('/0'), { expected: 'at most 5 redirects', got: 'one more' })
})

test('user and password go to their own server, and to no other', async (context) => {
  const other = await startFeedHost(context, { '/feed': 'feed' })
  const server = await startFeedHost(context, {
    '/near': redirect('/far'),
    '/far': redirect(`${other.address}/feed`),
  })
  const url = new URL('/near', server.address)
  url.username = 'me@office'
  url.password = 'p%:ss'
  await fetchDocument(url.href, reaching(server.address, other.address))
  const sent = `Basic ${Buffer.from('me@office:p%:ss').toString('base64')}`
  assert.deepEqual(
    [...server.requests, ...other.requests].map(({ headers }) => headers.authorization),
    [sent, sent, undefined],
  )
})

for (const [location, got] of [
  ['ftp://me:secret@town.example/feed?secret', 'one to …town.example/feed?…'],
  ['file:///etc/passwd', 'one to file:///etc/passwd'],
  ['', 'one without an address'],
  ['http://', 'one without an address'],
] as const) {
  test(`a redirect to "${location}" is not followed`, async (context) => {
    const { load } = await host(context, {
      '/feed': (_, response) => response.writeHead(301, location === '' ? {} : { location }).end(),
    })
    await assert.rejects(load('/feed'), { expected: 'a redirect to an http or https address', got })
  })
}

test('what is too large is not read to its end, however small it was when packed', async (context) => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  const { load } = await host(context, {
    '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    '/endless': (_, response) => {
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    },
    '/fits': 'x'.repeat(1000),
  })
  await assert.rejects(load('/bomb'), { expected: 'at most 4,194,304 bytes', got: 'more' })
  await assert.rejects(load('/endless'), { expected: 'at most 4,194,304 bytes', got: 'more' })
  assert.equal((await load('/fits', { limits: { bytes: 1000 } }))?.bytes.length, 1000)
  await assert.rejects(load('/fits', { limits: { bytes: 999 } }), { got: 'more' })
})

test('a server that does not answer, or not to the end, is not waited for', async (context) => {
  const clock = testClock()
  const late = (seconds: number) => () => clock.expire(seconds * 1000)
  const { address, load } = await host(context, {
    '/silent': late(30),
    '/slow': (_, response) => response.write('<rss>', late(30)),
    '/deadline': (_, response) => response.write('<rss>', late(120)),
  })
  const network = createNetwork({ allow: [address], clock })
  for (const [path, seconds] of [
    ['/silent', 30],
    ['/slow', 30],
    ['/deadline', 120],
  ] as const) {
    await assert.rejects(load(path, { network }), {
      expected: `the whole document within ${seconds} seconds`,
      got: 'less by then',
    })
  }
})

test('a status, a refusal and a connection that breaks off are told by their names', async (context) => {
  const { load } = await host(context, {
    '/broken': (_, response) =>
      response.writeHead(200, { 'content-length': 100 }).write('<rss>', () => response.destroy()),
    '/lost': (request) => request.destroy(),
    '/packed': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  })
  await assert.rejects(load('/none'), { expected: 'HTTP status 200', got: '404 (Not Found)' })
  for (const path of ['/broken', '/lost']) {
    await assert.rejects(load(path), { got: /^a connection that broke off \(\w+\)$/ }, path)
  }
  await assert.rejects(load('/packed'), { got: 'a document that cannot be unpacked (Z_DATA_ERROR)' })
  const closed = await findClosedAddress()
  await assert.rejects(fetchDocument(closed, reaching(closed)), {
    got: 'a refused connection (ECONNREFUSED)',
  })
  await assert.rejects(fetchDocument('http://127.0.0.1:25/', options), { expected: 'a port for web servers' })
  await assert.rejects(fetchDocument('http://nowhere.invalid/', options), { expected: 'an answer' })
})

test('an answer of any status is a document for who asks for that', async (context) => {
  const { load } = await host(context, { '/feed': (_, response) => response.writeHead(403).end('why') })
  const { status, bytes } = (await load('/feed', { anyStatus: true })) ?? {}
  assert.deepEqual([status, String(bytes)], [403, 'why'])
})

test('no error says what an address keeps secret', async (context) => {
  const closed = new URL('/feed?token=secret', await findClosedAddress())
  closed.username = 'me'
  closed.password = 'secret'
  const { address } = await host(context, {})
  const missing = new URL('/none?secret', address)
  for (const { href } of [closed, missing]) {
    const error = await fetchDocument(href, reaching(closed.origin, address)).then(
      () => undefined,
      (reason: Error) => reason,
    )
    assert.ok(error)
    assert.doesNotMatch(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }), /secret/)
  }
})

test('what answers without speaking HTTP is told', async (context) => {
  const server = createServer((socket) => socket.end('220 mail.example\r\n')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => server.close())
  const { port } = server.address() as { port: number }
  const address = `http://127.0.0.1:${port}`
  await assert.rejects(fetchDocument(address, reaching(address)), { expected: 'an answer' })
})
