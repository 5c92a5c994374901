import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import { close, createFeedServer, listen } from './feed-server.ts'

const host = '127.0.0.1'

async function serve(context: TestContext, files: Record<string, string>) {
  const folder = await temporaryFolder(context, files)
  const server = createFeedServer(folder)
  const address = await listen(server, { host, port: 0 })
  context.after(() => close(server))
  return { folder, address }
}

const hashed = 'pages/0.0123456789ab.json'
const image = 'images/0123456789ab-320.webp'

test('every answer may be read from every origin, and is what it says it is', async (context) => {
  const { address } = await serve(context, { 'feed.json': '{}' })
  for (const path of ['/feed.json', '/nothing', '/%00', '/..%2f..%2fetc/passwd', '/%']) {
    const response = await fetch(address + path)
    assert.equal(response.status, path === '/feed.json' ? 200 : 404, path)
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin')
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  }
})

test('roots are asked for anew, hashed files are kept for a day', async (context) => {
  const { address } = await serve(context, {
    'feed.json': '{}',
    'elements/1.0.0/iom-feed.js': 'x',
    [hashed]: '{}',
    [image]: 'x',
  })
  const cacheOf = async (path: string) => (await fetch(`${address}/${path}`)).headers.get('cache-control')
  assert.equal(await cacheOf('feed.json'), 'no-cache')
  assert.equal(await cacheOf('elements/1.0.0/iom-feed.js'), 'no-cache')
  for (const path of [hashed, image]) assert.equal(await cacheOf(path), 'public, max-age=86400, immutable')
})

test('a file that did not change is not sent again, and a change shows at once', async (context) => {
  const { folder, address } = await serve(context, { 'feed.json': '{}' })
  const first = await fetch(`${address}/feed.json`)
  const again = await fetch(`${address}/feed.json`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  assert.equal(again.status, 304)
  assert.equal(again.headers.get('access-control-allow-origin'), '*')
  await writeFiles(folder, { 'feed.json': '{"new":1}', 'new.json': '{}' })
  assert.equal(await (await fetch(`${address}/feed.json`)).text(), '{"new":1}')
  assert.equal((await fetch(`${address}/new.json`)).status, 200)
})

test('types are those of the files', async (context) => {
  const { address } = await serve(context, {
    'feed.json': '{}',
    'rss.xml': '<rss/>',
    'feeds/fi.atom': '<feed/>',
    'sitemap.xml': '<urlset/>',
    'posts.jsonld': '{}',
    'returns.csv': 'a',
    _headers: '/*',
    'about.html': '<p>',
    'elements/0/iom-feed.js': '1',
    'a.js': '1',
  })
  const typeOf = async (path: string) => (await fetch(`${address}/${path}`)).headers.get('content-type')
  assert.equal(await typeOf('feed.json'), 'application/json')
  assert.equal(await typeOf('rss.xml'), 'application/rss+xml; charset=utf-8')
  assert.equal(await typeOf('feeds/fi.atom'), 'application/atom+xml; charset=utf-8')
  assert.equal(await typeOf('sitemap.xml'), 'application/xml; charset=utf-8')
  assert.equal(await typeOf('posts.jsonld'), 'application/ld+json')
  assert.equal(await typeOf('returns.csv'), 'text/csv; charset=utf-8')
  assert.equal(await typeOf('_headers'), 'text/plain; charset=utf-8')
  assert.equal(await typeOf('about.html'), 'text/html; charset=utf-8')
  assert.equal(await typeOf('elements/0/iom-feed.js'), 'text/javascript; charset=utf-8')
  // A file of somebody else.
  assert.equal(await typeOf('a.js'), 'text/javascript')
})

test('a compressed form that stands beside a file is sent to who takes it', async (context) => {
  const { address } = await serve(context, {
    [hashed]: 'plain',
    [`${hashed}.br`]: 'br',
    [`${hashed}.gz`]: 'gz',
  })
  const encodingOf = async (accepted: string) => {
    const request = httpRequest(`${address}/${hashed}`, { headers: { 'accept-encoding': accepted } }).end()
    const [response] = await once(request, 'response')
    response.resume()
    return [response.headers['content-encoding'], response.headers['content-type'], response.headers.vary]
  }
  assert.deepEqual(await encodingOf('gzip, br'), ['br', 'application/json', 'Accept-Encoding'])
  assert.deepEqual(await encodingOf('gzip'), ['gzip', 'application/json', 'Accept-Encoding'])
  assert.deepEqual(await encodingOf('identity'), [undefined, 'application/json', 'Accept-Encoding'])
})

test('only reading is answered; a preflight is, and a wrong range does no harm', async (context) => {
  const { address } = await serve(context, { 'feed.json': '{}' })
  assert.equal((await fetch(`${address}/feed.json`, { method: 'POST' })).status, 405)
  assert.equal((await fetch(`${address}/feed.json`, { method: 'OPTIONS' })).status, 204)
  assert.equal((await fetch(`${address}/feed.json`, { method: 'HEAD' })).status, 200)
  const ranged = await fetch(`${address}/feed.json`, { headers: { range: 'bytes=5-2' } })
  assert.deepEqual([ranged.status, await ranged.text()], [200, '{}'])
})

test('listen() takes the next port where one is taken, unless it must not', async (context) => {
  const other = createServer().listen(0, host)
  await once(other, 'listening')
  context.after(() => other.close())
  const { port } = other.address() as AddressInfo
  const folder = await temporaryFolder(context)
  const server = createFeedServer(folder)
  const address = await listen(server, { host, port })
  context.after(() => close(server))
  assert.ok(Number(new URL(address).port) > port)
  await assert.rejects(listen(createFeedServer(folder), { host, port, strictPort: true }), {
    code: 'EADDRINUSE',
  })
})

test('close() does not wait for connections that are kept open', async (context) => {
  const server = createFeedServer(await temporaryFolder(context, { 'feed.json': '{}' }))
  const address = await listen(server, { host, port: 0 })
  await (await fetch(`${address}/feed.json`)).text()
  await close(server)
  await assert.rejects(fetch(address))
})
