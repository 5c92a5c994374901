import assert from 'node:assert/strict'
import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:http'
import { isIP } from 'node:net'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { close, listen } from '../src/http/feed-server.ts'
import { fetchDocument } from '../src/http/fetch-document.ts'
import { createNetwork } from '../src/http/network.ts'
import { startFeedHost } from './feed-host.ts'
import { testClock } from './test-clock.ts'

// What is "private" here is a server at 127.0.0.1 that nothing may reach.

const asking = { userAgent: 'iom-feed', accept: '*/*' }

/** Names, and what a resolver answers: in turn, where there are several answers. */
const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
  localhost: [['127.0.0.1']],
  'localhost.': [['127.0.0.1']],
  'feeds.localhost': [['127.0.0.1']],
  'ip6-localhost': [['::1']],
  'loopback.example': [['127.0.0.1']],
  'loopback.example.': [['127.0.0.1']],
  'loopback6.example': [['::1']],
  'both.example': [['::1', '127.0.0.1']],
  'first-public.example': [['93.184.216.34', '127.0.0.1']],
  'last-public.example': [['127.0.0.1', '93.184.216.34']],
  'mixed-families.example': [['93.184.216.34', '::1']],
  'mapped.example': [['::ffff:127.0.0.1']],
  'compatible.example': [['::127.0.0.1']],
  'translated.example': [['64:ff9b::7f00:1']],
  'translated-locally.example': [['64:ff9b:1::7f00:1']],
  '6to4.example': [['2002:7f00:1::1']],
  'teredo.example': [['2001:0:4136:e378:8000:63bf:80ff:fffe']],
  'zone.example': [['fe80::1%lo']],
  'nothing.example': [['0.0.0.0']],
  'nothing6.example': [['::']],
  'intranet.example': [['10.1.2.3']],
  'printer.example': [['192.168.1.1']],
  'metadata.example': [['169.254.169.254']],
  'carrier.example': [['100.64.0.1']],
  'unique-local.example': [['fd00::1']],
  'multicast.example': [['224.0.0.1']],
  'broadcast.example': [['255.255.255.255']],
  'no-address.example': [['localhost']],
  'rebinding.example': [['93.184.216.34'], ['127.0.0.1']],
  'rebinding6.example': [['2606:2800:220:1::1'], ['::1']],
  'rebinding-mapped.example': [['93.184.216.34'], ['::ffff:127.0.0.1']],
  'rebinding-mixed.example': [['93.184.216.34'], ['93.184.216.34', '127.0.0.1']],
  'rebinding-nothing.example': [['93.184.216.34'], ['0.0.0.0']],
}

/** Hosts as they may stand in an address. */
const hosts: readonly string[] = [
  ...Object.keys(names),
  'LOCALHOST',
  'Loopback.Example',
  'loop%62ack.example',
  'ｌｏｏｐｂａｃｋ.example',
  ...['127.0.0.1', '127.0.0.1.', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0X7F.1'],
  ...[
    '0x7f.0x0.0x0.0x1',
    '0177.0.0.1',
    '0177.0.0.01',
    '00000177.1',
    '017700000001',
    '127.0x1',
    '0',
    '0x0',
    '0.0.0.0',
  ],
  ...['１２７.０.０.１', '①②⑦.⓪.⓪.①', '127。0。0。1', '127%2e0.0.1', '%31%32%37.0.0.1', '0x7f.1.'],
  ...[
    '10.0.0.1',
    '167772161',
    '0x0a000001',
    '012.1',
    '172.16.0.1',
    '172.31.255.254',
    '192.168.0.1',
    '0300.0250.1',
  ],
  ...[
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '192.0.2.1',
  ],
  ...[
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '192.88.99.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ],
  '168.63.129.16',
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[0000::0001]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::FFFF:7F00:1]',
    '[::127.0.0.1]',
  ],
  ...['[0:0:0:0:0:ffff:127.0.0.1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b:1::127.0.0.1]'],
  ...[
    '[2002:7f00:1::]',
    '[2001::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[100::1]',
    '[fe80::1]',
    '[febf::1]',
    '[fc00::1]',
  ],
  ...['[fd12:3456::1]', '[fec0::1]', '[ff02::1]', '[5f00::1]', '[4000::1]'],
]

/** Schemes, users and ports that lead nowhere either. */
const others: readonly string[] = [
  'file:///etc/passwd',
  'ftp://127.0.0.1/',
  'gopher://127.0.0.1:80/_GET',
  'data:text/xml,<rss/>',
  'javascript:alert(1)',
  'http://93.184.216.34@127.0.0.1:PORT/',
  'http://town.example:80@127.0.0.1:PORT/',
  'http://town.example#@127.0.0.1:PORT/'.replace('#', '%23'),
  'http:\\\\127.0.0.1:PORT\\',
  'http:127.0.0.1:PORT',
  '//127.0.0.1:PORT/',
  '\thttp://127.0.0.1:PORT/',
  'http://127.0.0.1:25/',
  'http://[fe80::1%25lo]:PORT/',
  'http://127.0.0.1:PORT:80/',
]

/** A server that counts who comes, in a network whose names are the ones above, and one more that may be asked. */
async function openNetwork(context: TestContext) {
  let hits = 0
  const target = createServer((_, response) => response.end('secret'))
  target.on('connection', () => hits++)
  const address = await listen(target, { host: '127.0.0.1', port: 0 })
  context.after(() => close(target))
  const host = await startFeedHost(context)
  const asked: Record<string, number> = {}
  const resolve = (name: string): Promise<LookupAddress[]> => {
    const count = asked[name] ?? 0
    asked[name] = count + 1
    const answers = names[name]
    const answer = answers?.[Math.min(count, answers.length - 1)] ?? []
    return Promise.resolve(answer.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })))
  }
  const network = createNetwork({ allow: [host.address], resolve, clock: testClock() })
  const open = (url: string) => fetchDocument(url, { ...asking, network })
  return { host, open, network, port: new URL(address).port, resolve, asked, hits: () => hits }
}

test('there are a hundred hostile hosts and addresses, and more', () => {
  assert.ok(hosts.length + others.length >= 100, `${hosts.length + others.length}`)
})

test('no hostile host is reached from the config, and each is told as what it is', async (context) => {
  const { open, port, resolve, hits } = await openNetwork(context)
  for (const host of hosts) {
    // Whoever has looked at a name before knows nothing of its next answer.
    await resolve(host)
    await assert.rejects(open(`http://${host}:${port}/`), isRefusal, host)
    await assert.rejects(open(`https://${host}:${port}/`), isRefusal, host)
  }
  assert.equal(hits(), 0)
})

test('no hostile host is reached by a redirect, nor any other address', async (context) => {
  const { host, open, port, resolve, hits } = await openNetwork(context)
  const locations = [
    ...hosts.map((name) => `http://${name}:${port}/`),
    ...others.map((other) => other.replace('PORT', port)),
  ]
  for (const [index, location] of locations.entries()) {
    host.routes['/feed'] = (_, response) =>
      response
        .writeHead([301, 302, 303, 307, 308][index % 5] ?? 301, { location: encodeWide(location) })
        .end()
    await resolve(hosts[index] ?? '')
    await assert.rejects(open(`${host.address}/feed`), { name: 'FetchError' }, location)
  }
  assert.equal(hits(), 0)
})

test('a name is asked once for each connection, and what was answered is what is connected to', async (context) => {
  const { host, asked } = await openNetwork(context)
  host.routes['/feed'] = 'feed'
  const { port } = new URL(host.address)
  const network = createNetwork({
    allow: [`http://town.example:${port}`],
    resolve(name) {
      asked[name] = (asked[name] ?? 0) + 1
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    },
    clock: testClock(),
  })
  await fetchDocument(`http://town.example:${port}/feed`, { ...asking, network })
  assert.equal(asked['town.example'], 1)
  await assert.rejects(fetchDocument(`${host.address}/feed`, { ...asking, network }), isRefusal)
})

test('an origin is allowed with its scheme and port, and nothing else of its host', async (context) => {
  const { host, open, port, hits } = await openNetwork(context)
  host.routes['/feed'] = (_, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end()
  await assert.rejects(open(`${host.address}/feed`), isRefusal)
  await assert.rejects(open(host.address.replace('http:', 'https:')), isRefusal)
  assert.equal(hits(), 0)
})

/** Headers are ASCII. */
function encodeWide(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/gu, encodeURIComponent)
}

/** Whether the address was refused, and not only unreachable. */
function isRefusal({ name, message }: Error): boolean {
  return (
    name === 'FetchError' &&
    /expected a public address, or an origin .*, got \S+ \(.+\)$|no server of that name/.test(message)
  )
}

/** A number below 256 in the forms that addresses may have it in. */
const part = (value: number) =>
  fc.constantFrom(`${value}`, `0x${value.toString(16)}`, `0${value.toString(8)}`, `0X00${value.toString(16)}`)

/** The last of an address's parts, which may hold several bytes. */
const forms4 = (bytes: readonly number[]): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 4 }).chain((count) => {
    const last = bytes.slice(count - 1).reduce((sum, byte) => sum * 256 + byte, 0)
    const parts = [...bytes.slice(0, count - 1).map(part), part(last)]
    return fc.tuple(fc.tuple(...parts), fc.constantFrom('', '.')).map(([all, dot]) => all.join('.') + dot)
  })

const forms6 = (bytes: number[]): fc.Arbitrary<string> => {
  const address = new ipaddr.IPv6(bytes)
  const tail = bytes.slice(12).join('.')
  const long = address.toNormalizedString()
  return fc
    .constantFrom(address.toRFC5952String(), long, `${long.split(':').slice(0, 6).join(':')}:${tail}`)
    .chain((text) => fc.constantFrom(text, text.toUpperCase()))
    .map((text) => `[${text}]`)
}

/** Any address of a range, with what is outside of its prefix taken at random. */
const within = (range: string): fc.Arbitrary<number[]> => {
  const [start, length] = ipaddr.parseCIDR(range)
  const bytes = start.toByteArray()
  return fc.uint8Array({ minLength: bytes.length, maxLength: bytes.length }).map((random) =>
    bytes.map((byte, index) => {
      const kept = Math.max(0, Math.min(8, length - index * 8))
      const mask = (0xff << (8 - kept)) & 0xff
      return (byte & mask) | ((random[index] ?? 0) & ~mask & 0xff)
    }),
  )
}

const blocked = [
  ...[
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
  ],
  ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4'],
  ...[
    '240.0.0.0/4',
    '255.255.255.255/32',
    '::1/128',
    '::/128',
    '::ffff:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
  ],
  ...[
    '2001::/32',
    '2001:2::/48',
    '2001:db8::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ],
]

test('any address of a blocked range is refused in any form that an address may have', async (context) => {
  const { open, port, hits } = await openNetwork(context)
  const host = fc
    .constantFrom(...blocked)
    .chain(within)
    .chain((bytes) => (bytes.length === 4 ? forms4(bytes) : forms6(bytes)))
  await fc.assert(
    fc.asyncProperty(host, async (text) => {
      const url = `http://${text}:${port}/`
      assert.ok(isIP(new URL(url).hostname.replace(/^\[|\]$/g, '')), url)
      await assert.rejects(open(url), isRefusal, url)
    }),
    { numRuns: 500 },
  )
  assert.equal(hits(), 0)
})
