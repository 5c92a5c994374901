import assert from 'node:assert/strict'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { findPort } from '@iom-feed/build-config/find-port'
import { frameNginx, nginx, nginxArgs } from '@iom-feed/build-config/nginx'
import { startProgram } from '@iom-feed/build-config/start-program'
import { roleAt } from '../../src/files/output-path.ts'
import { cacheControls, commonHeaders, contentTypeOf } from '../../src/files/serving.ts'
import { copyFixture, readTree, temporaryFolder } from '../temporary-folder.ts'
import { makeDocument } from './build-document.ts'

/** The settings that docs/hosting.md leads to. */
const settings = join(import.meta.dirname, '../../../../docs/hosting')

interface Place {
  readonly folder: string
  readonly dist: string
  readonly port: number
}

interface WebServer {
  readonly name: string
  readonly file: string
  /** What of the settings is of one machine. */
  readonly own: (place: Place) => readonly (readonly [text: string, other: string])[]
  /** What stands around the settings where they are a part of others. */
  readonly around?: (text: string, place: Place) => string
  readonly command: (file: string, place: Place) => readonly [command: string, ...args: string[]]
}

const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    file: 'nginx.conf',
    own: ({ dist, port }) => [
      ['/srv/feed/dist', dist],
      ['listen 80', `listen 127.0.0.1:${port}`],
    ],
    around: (text, { folder }) => frameNginx(text, folder),
    command: (file) => [nginx, ...nginxArgs(file)],
  },
  {
    name: 'Caddy',
    file: 'Caddyfile',
    own: ({ dist, port }) => [
      ['/srv/feed/dist', dist],
      ['feeds.example {', `http://127.0.0.1:${port} {`],
    ],
    around: (text) => `{\n\tadmin off\n\tauto_https off\n}\n${text}`,
    command: (file) => ['/usr/bin/caddy', 'run', '--adapter', 'caddyfile', '--config', file],
  },
  {
    name: 'Apache',
    file: 'apache.conf',
    own: ({ dist, port }) => [
      ['/srv/feed/dist', dist],
      ['*:80', `127.0.0.1:${port}`],
    ],
    around: (text, { folder, port }) => {
      const modules = ['mpm_event', 'authz_core', 'headers', 'rewrite', 'mime', 'deflate', 'filter']
      const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      // As in the settings of Debian's package.
      const types = 'TypesConfig /etc/mime.types\nAddType application/x-gzip .gz .tgz'
      return `${load.join('\n')}\n${types}\nUser www-data\nGroup www-data\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nServerName feeds.example\nListen 127.0.0.1:${port}\n${text}`
    },
    command: (file) => ['/usr/sbin/apache2', '-f', file, '-D', 'FOREGROUND'],
  },
]

async function start(context: TestContext, { file, own, around, command }: WebServer) {
  const folder = await temporaryFolder(context)
  await chmod(folder, 0o755)
  const place = {
    folder,
    dist: await makeDocument(await copyFixture(context), folder),
    port: await findPort(),
  }
  let text = await readFile(join(settings, file), 'utf8')
  for (const [one, other] of own(place)) {
    assert.ok(text.includes(one), one)
    text = text.replaceAll(one, other)
  }
  const config = join(folder, file)
  await writeFile(config, around?.(text, place) ?? text)
  await mkdir(join(folder, 'home'))
  const address = `http://127.0.0.1:${place.port}`
  const [program, ...args] = command(config, place)
  const end = await startProgram(`${address}/feed.json`, program, args, { HOME: join(folder, 'home') })
  context.after(end)
  return { address, dist: place.dist }
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks as it is said, and takes the answer as it comes. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
}

function checkAnswer(
  { status, headers, body }: Answer,
  path: string,
  accepted: string,
  tree: Readonly<Record<string, Buffer>>,
): void {
  const what = `${path}, ${accepted}`
  const role = roleAt(path) ?? 'root'
  assert.equal(status, 200, what)
  for (const [name, value] of Object.entries(commonHeaders))
    assert.equal(headers[name.toLowerCase()], value, `${what}: ${name}`)
  assert.equal(headers['cache-control'], cacheControls[role], what)
  assert.equal(headers['content-type'], contentTypeOf(path), what)
  const encoding = headers['content-encoding'] ?? 'identity'
  assert.ok(encoding === 'identity' || encoding === accepted, `${what}: ${encoding}`)
  assert.deepEqual(unpackers[encoding]?.(body), tree[path], what)
  if (role !== 'hashed' && role !== 'versioned') return
  // What lies compressed beside it is sent as it is.
  assert.equal(encoding, accepted, what)
  const beside = { identity: path, br: `${path}.br`, gzip: `${path}.gz` }[accepted] ?? ''
  assert.deepEqual(body, tree[beside], what)
  assert.match(headers.vary ?? '', /accept-encoding/i, what)
}

for (const server of webServers) {
  test(`${server.name} serves each file as it has to be, with the documented settings`, async (context) => {
    const { address, dist } = await start(context, server)
    const tree = readTree(dist)
    const paths = Object.keys(tree).filter((path) => roleAt(path))
    assert.ok(paths.length > 50)
    for (const path of paths) {
      for (const accepted of ['identity', 'br', 'gzip']) {
        const answer = await ask(`${address}/${path}`, { 'accept-encoding': accepted })
        checkAnswer(answer, path, accepted, tree)
      }
    }
  })

  test(`${server.name} sends nothing again that has not changed, lists no folder, and tells every origin what is not there`, async (context) => {
    const { address } = await start(context, server)
    const { headers } = await ask(`${address}/feed.json`)
    const again = await ask(`${address}/feed.json`, { 'if-none-match': headers.etag ?? '' })
    assert.equal(again.status, 304)
    assert.equal(again.headers['cache-control'], 'no-cache')
    for (const path of ['pages/9.0123456789ab.json', 'nothing', '.iom-feed-x/file', 'pages/', 'pages']) {
      const answer = await ask(`${address}/${path}`)
      assert.notEqual(answer.status, 200, path)
      if (!path.startsWith('.')) assert.equal(answer.headers['x-content-type-options'], 'nosniff', path)
    }
    assert.equal((await ask(`${address}/nothing`)).headers['access-control-allow-origin'], '*')
  })
}
