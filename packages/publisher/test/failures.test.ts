import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { close, listen } from '../src/http/feed-server.ts'
import { findClosedAddress, type Route, startFeedHost } from './feed-host.ts'
import { runHere } from './run-here.ts'
import { readTree, temporaryFolder } from './temporary-folder.ts'
import { testClock } from './test-clock.ts'

// Each way in which a request can fail, once: the posts of the build before stay, one line says why, and the exit code is 1.

const secret = 'canary-2b7e151628aed2a6'
const item = (name: string) => `<item><guid>${name}</guid><title>${name}</title></item>`
const rss = (...names: readonly string[]) =>
  `<rss version="2.0"><channel>${names.map(item).join('')}</channel></rss>`

interface Failure {
  readonly name: string
  /** What the server does instead. */
  readonly route?: Route
  /** Where it says instead that the feed is. */
  readonly location?: (context: TestContext) => Promise<string> | string
  readonly got: RegExp
  /** How often it is asked. */
  readonly tries?: number
  /** The time limit that ends it, in milliseconds. */
  readonly expire?: number
}

const status =
  (code: number, headers: Record<string, string> = {}): Route =>
  (_, response) =>
    response.writeHead(code, headers).end('<p>Failure')
const begin = (response: ServerResponse, headers: Record<string, string | number> = {}) =>
  response.writeHead(200, headers).write(rss('b').slice(0, 50))

const brokenOff = /^expected an answer, got a connection that broke off \((?:UND_ERR_SOCKET|ECONNRESET)\)$/
const late = /^expected the whole document within 30 seconds, got less by then$/

const failures: readonly Failure[] = [
  { name: 'refused', location: () => findClosedAddress(), got: /got a refused connection \(ECONNREFUSED\)$/ },
  { name: 'reset when connecting', location: openResetting, got: brokenOff },
  {
    name: 'reset before the headers',
    route: (request) => request.socket.resetAndDestroy(),
    got: brokenOff,
    tries: 3,
  },
  {
    name: 'reset in the headers',
    route: ({ socket }) => socket.write('HTTP/1.1 200 OK\r\ncontent-', () => socket.resetAndDestroy()),
    got: brokenOff,
    tries: 3,
  },
  {
    name: 'reset in the body',
    route: ({ socket }, response) => {
      begin(response)
      response.write(' ', () => socket.resetAndDestroy())
    },
    got: brokenOff,
    tries: 3,
  },
  { name: 'stalled before the headers', route: () => {}, got: late, expire: 30_000 },
  { name: 'stalled in the body', route: (_, response) => begin(response), got: late, expire: 30_000 },
  {
    name: 'stalled for longer than all tries may take',
    route: () => {},
    got: /^expected the whole document within 120 seconds, got less by then$/,
    expire: 120_000,
  },
  {
    name: 'cut off, with its length told',
    route: (_, response) => {
      begin(response, { 'content-length': 1000 })
      response.write(' ', () => response.destroy())
    },
    got: brokenOff,
    tries: 3,
  },
  {
    name: 'cut off within chunks',
    route: (_, response) => {
      begin(response)
      response.write(' ', () => response.destroy())
    },
    got: brokenOff,
    tries: 3,
  },
  {
    name: 'cut off, without its length told',
    route: ({ socket }) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${rss('b').slice(0, 50)}`),
    got: /^expected well-formed XML, got a mistake \(unclosed tag: \w+\)$/,
  },
  {
    name: 'longer than its length',
    route: ({ socket }) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n${rss('b')}`),
    got: /^expected well-formed XML, got a mistake \(unclosed tag: \w+\)$/,
  },
  {
    name: 'with two lengths',
    route: ({ socket }) =>
      socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 50\r\ncontent-length: 60\r\n\r\n${rss('b')}`),
    got: /^expected an answer, got a document of another length than its server says \(\w+\)$/,
  },
  ...[206, 400, 401, 403, 404, 410, 418, 500, 502, 504].map((code): Failure => {
    return {
      name: `status ${code}`,
      route: status(code),
      got: new RegExp(`^expected HTTP status 200, got ${code} `),
    }
  }),
  {
    name: 'busy (429)',
    route: status(429, { 'retry-after': '5' }),
    got: /got 429 \(Too Many Requests\), to be asked again in 5 seconds$/,
    tries: 3,
  },
  { name: 'busy (503)', route: status(503), got: /got 503 \(Service Unavailable\)$/, tries: 3 },
  {
    name: 'busy for a day',
    route: status(503, { 'retry-after': '86400' }),
    got: /got 503 \(Service Unavailable\), to be asked again in 86,400 seconds$/,
  },
  { name: 'unchanged without being asked', route: status(304), got: /got 304 \(Not Modified\)$/ },
  {
    name: 'a page in place of the feed',
    route: (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>'),
    got: /^expected RSS, Atom or JSON Feed, got <html>$/,
  },
  {
    name: 'a picture in place of the feed',
    route: (_, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from('89504e470d0a1a0a', 'hex')),
    got: /^expected text in UTF-8, got bytes of another encoding$/,
  },
  {
    name: 'nothing',
    route: (_, response) => response.end(),
    got: /^expected RSS, Atom or JSON Feed, got nothing$/,
  },
  {
    name: 'a feed without posts',
    route: rss(),
    got: /^expected posts, as it had some before \(.+\), got none$/,
  },
  {
    name: 'broken gzip',
    route: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(rss('b')),
    got: /^expected an answer, got a document that cannot be unpacked \(Z_DATA_ERROR\)$/,
  },
  {
    name: 'gzip that is cut off',
    route: (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(rss('b')).subarray(0, 60)),
    got: /^expected (?:well-formed XML, got a mistake|an answer, got a document that cannot be unpacked)/,
  },
  {
    name: 'not HTTP',
    route: ({ socket }) => socket.end('220 mail.example\r\n'),
    got: /^expected an answer, got what is no HTTP \(HPE_\w+\)$/,
  },
  {
    name: 'not encrypted',
    location: async (context) => (await startFeedHost(context)).address.replace('http:', 'https:'),
    got: /^expected an answer, got no encrypted connection \(\w+\)$/,
  },
  {
    name: 'no such name',
    location: () => 'http://unknown.example',
    got: /^expected an answer, got no server of that name \(ENOTFOUND\)$/,
  },
  {
    name: 'no answer about its name',
    location: () => 'http://lost.example',
    got: /^expected an answer, got no answer about the name of the server \(EAI_AGAIN\)$/,
  },
  {
    name: 'redirects in a circle',
    route: status(302, { location: '/town' }),
    got: /^expected at most 5 redirects, got one more$/,
    tries: 6,
  },
  {
    name: 'a redirect to a private address',
    route: status(301, { location: `http://192.168.0.1/${secret}?${secret}` }),
    got: /^expected a public address, .*, got 192\.168\.0\.1 \(a private network\)$/,
  },
  {
    name: 'a redirect to nowhere',
    route: status(301),
    got: /^expected a redirect to an http or https address, got one without an address$/,
  },
]

/** Takes connections, and breaks each off at once. */
async function openResetting(context: TestContext): Promise<string> {
  const server = createServer()
  server.on('connection', (socket) => socket.resetAndDestroy())
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  context.after(() => close(server))
  return address
}

const resolve = (name: string) =>
  Promise.reject(
    Object.assign(new Error(secret), { code: name === 'lost.example' ? 'EAI_AGAIN' : 'ENOTFOUND' }),
  )

for (const { name, route, location, got, tries = 1, expire } of failures) {
  test(`a feed that fails keeps its posts, and says why in one line: ${name}`, async (context) => {
    const host = await startFeedHost(context, { '/town': rss('town') })
    const clock = testClock()
    const folder = await temporaryFolder(context, { 'church.xml': rss('church') })
    const write = (...allow: readonly string[]) => {
      const url = host.address.replace('//', `//me:${secret}@`)
      const headers = { 'X-Key': { env: 'FEED_KEY' } }
      const sources = [
        { type: 'feed', url: `${url}/town?key=${secret}`, headers },
        { type: 'feed', path: 'church.xml' },
      ]
      const config = { title: 'News', homePageUrl: 'https://office.example', sources, fetch: { allow } }
      return writeFile(join(folder, 'iom-feed.config.json'), JSON.stringify(config))
    }
    const run = (day: number) => {
      const env = { FEED_KEY: secret }
      return runHere(folder, ['build', '--now', `2018-06-${day}T12:00:00Z`], {
        env,
        network: { clock, resolve },
      })
    }
    const ids = async () => {
      const feed = JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8'))
      return feed.items.map(({ id }: { id: string }) => id).sort()
    }
    await write(host.address)
    const first = await run(10)
    assert.deepEqual([first.code, await ids()], [0, ['church', 'town']], first.stderr)

    const before = host.requests.length
    const origin = await location?.(context)
    if (origin !== undefined) await write(host.address, origin)
    const failing = route ?? status(302, { location: `${origin}/${secret}?${secret}` })
    host.routes['/town'] = expire === undefined ? failing : expiring(failing, () => clock.expire(expire))
    const { code, stderr } = await run(11)

    const lines = stderr.split('\n').filter((line) => line && !/^(Reading|Making|Writing) /.test(line))
    const [, why = '', note] = /Cannot \w+ the feed: (.*); (.*)$/.exec(lines[0] ?? '') ?? []
    assert.match(why, got, stderr)
    assert.deepEqual([code, lines.length, note], [1, 1, 'its 1 post of 2018-06-10 is kept'], stderr)
    assert.deepEqual(await ids(), ['church', 'town'])
    assert.equal(host.requests.length - before, tries)
    await rm(join(folder, 'iom-feed.config.json'))
    assert.doesNotMatch(`${stderr}${Object.entries(readTree(folder)).flat().join('\n')}`, new RegExp(secret))
  })
}

/** Lets the time be over as soon as somebody waits for the answer. */
function expiring(route: Route, end: () => void): Route {
  return (request, response) => {
    if (typeof route === 'function') route(request, response)
    setImmediate(end)
  }
}
