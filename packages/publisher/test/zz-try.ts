import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcp } from 'node:net'
import { mkdtemp } from 'node:fs/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, constants } from 'node:zlib'
import { createNetwork } from '../src/http/network.ts'
import { feedPosts } from '../src/sources/feed-posts.ts'
import { listen } from '../src/http/feed-server.ts'

const items = (n: number, inner: (i: number) => string) => `<rss version="2.0"><channel><title>T</title>${Array.from({ length: n }, (_, i) => `<item>${inner(i)}</item>`).join('')}</channel></rss>`
const text = (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener => (_, r) => { r.writeHead(200, headers).end(body) }
const laughs = `<?xml version="1.0" encoding="utf-16"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'.split('').map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title><item><title>x &j;</title></item></channel></rss>`
const utf16 = (t: string, be = false) => { const b = Buffer.from(t, 'utf16le'); return be ? b.swap16() : b }
const zeros = Buffer.alloc(300 * 1024 * 1024, 0x20)
const brotli = (b: Buffer) => brotliCompressSync(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })
const cases: Record<string, RequestListener | ((s: import('node:net').Socket) => void)> = {
  'endless chunks': (_, r) => { r.writeHead(200); const go = () => { while (r.write('<!-- x -->'.repeat(1000))); r.once('drain', go) }; r.on('error', () => {}); go() },
  'brotli bomb': text(brotli(zeros), { 'content-encoding': 'br' }),
  'deflate bomb': text(deflateSync(zeros), { 'content-encoding': 'deflate' }),
  'raw deflate bomb': text(deflateRawSync(zeros), { 'content-encoding': 'deflate' }),
  'gzip in many members': text(Buffer.concat(Array.from({ length: 3000 }, () => gzipSync(Buffer.alloc(100_000, 0x20)))), { 'content-encoding': 'gzip' }),
  'gzip cut off': text(gzipSync(Buffer.from(items(3, (i) => `<title>a${i}</title>`))).subarray(0, 60), { 'content-encoding': 'gzip' }),
  'x-gzip': text(gzipSync(Buffer.from(items(1, () => '<title>fine</title>'))), { 'content-encoding': 'x-gzip' }),
  'unknown packing': text(items(1, () => '<title>fine</title>'), { 'content-encoding': 'sdch' }),
  'identity packing': text(items(1, () => '<title>fine</title>'), { 'content-encoding': 'identity' }),
  'deep json': text(`{"version":"https://jsonfeed.org/version/1","title":"x","items":${'['.repeat(500_000)}${']'.repeat(500_000)}}`),
  'deep json in a value': text(`{"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":"1","title":"x","_x":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}]}`),
  'million attributes': text(items(1, () => `<title ${Array.from({ length: 250_000 }, (_, i) => `a${i}=""`).join(' ')}>x</title>`)),
  'million attributes on rss': text(`<rss ${'a=""'.repeat(1)} ${Array.from({ length: 300_000 }, (_, i) => `b${i}="1"`).join(' ')}><channel/></rss>`),
  'laughs utf16 BOM': text(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(laughs)])),
  'laughs utf16 no BOM': text(utf16(laughs)),
  'laughs utf16be': text(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(laughs, true)])),
  'external entity': text(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`),
  'parameter entity': text(`<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]><rss version="2.0"><channel><item><title>ok</title></item></channel></rss>`),
  'nested html in description': text(items(1, () => `<title>a</title><description>${'&lt;div&gt;'.repeat(200_000)}</description>`)),
  'nested html items': text(items(300, () => `<title>a</title><description>${'&lt;b&gt;'.repeat(1000)}x</description>`)),
  'table html': text(items(20, () => `<title>a</title><description>${'&lt;table&gt;&lt;tr&gt;&lt;td&gt;'.repeat(2000)}x</description>`)),
  'formatting html': text(items(20, () => `<title>a</title><description>${'&lt;a&gt;&lt;b&gt;&lt;i&gt;&lt;p&gt;'.repeat(3000)}x</description>`)),
  'spaces title': text(items(1, () => `<title>${' '.repeat(2_000_000)}x</title>`)),
  'long date': text(items(1, () => `<title>x</title><pubDate>${'1 '.repeat(60_000)}</pubDate>`)),
  'long date 2': text(items(200, () => `<title>x</title><pubDate>Mon, ${' '.repeat(15_000)}2018</pubDate>`)),
  'long language': text(items(1, () => `<title>x</title><dc:language>${'en-'.repeat(20_000)}</dc:language>`)),
  'long link': text(items(1, () => `<title>x</title><link>https://a.example/${'%41'.repeat(600_000)}</link>`)),
  'many links': text(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>x</title>${'<link rel="alternate" hreflang="fi" href="https://a.example/"/>'.repeat(49_000)}</entry></feed>`),
  'many links half': text(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>x</title>${'<link rel="alternate" hreflang="fi" href="https://a.example/"/>'.repeat(24_500)}</entry></feed>`),
  'same id 5000': text(items(5000, () => `<guid>same</guid><title>x</title>`)),
  'other id 9999': text(items(9999, (i) => `<guid>same${i}</guid><title>x</title>`)),
  'many categories': text(items(400, () => `<title>x</title>${'<category>a,b,c</category>'.repeat(100)}`)),
  'cdata bomb': text(items(1, () => `<title>${'<![CDATA[x]]>'.repeat(200_000)}</title>`)),
  'pi bomb': text(items(1, () => `<title>x</title>${'<?a b?>'.repeat(300_000)}`)),
  'one pi': text(`<?xml version="1.0"?><?x ${'a'.repeat(3_000_000)}?>${items(1, () => '<title>x</title>')}`),
  'unclosed comment': text(`${items(1, () => '<title>x</title>').slice(0, -6)}<!-- ${'- '.repeat(1_500_000)}`),
  'nested cdata end': text(items(1, () => `<title>${']]&gt;'.repeat(300_000)}</title>`)),
  'xml depth 99': text(`<rss><channel><item><title>x</title>${'<a>'.repeat(96)}${'</a>'.repeat(96)}</item></channel></rss>`),
  'xml depth 100k': text(`<rss><channel><item><title>x</title>${'<a>'.repeat(100_000)}`),
  'same id 10000': text(items(9999, () => `<guid>same</guid><title>x</title>`)),
  '10001 items': text(items(10_001, (i) => `<guid>${i}</guid><title>x</title>`)),
  '__proto__ json': text('{"version":"https://jsonfeed.org/version/1","__proto__":{"items":[]},"title":"x","items":[{"id":"__proto__","title":"x","__proto__":{"url":"javascript:1"},"tags":["__proto__","constructor"]}]}'),
  'redirect file': (_, r) => { r.writeHead(302, { location: 'file:///etc/passwd' }).end() },
  'redirect data': (_, r) => { r.writeHead(302, { location: 'data:text/xml,<rss/>' }).end() },
  'redirect 0x7f.1': (_, r) => { r.writeHead(302, { location: 'http://0x7f.1/' }).end() },
  'redirect mapped': (_, r) => { r.writeHead(302, { location: 'http://[::ffff:127.0.0.1]/' }).end() },
  'redirect 6to4': (_, r) => { r.writeHead(302, { location: 'http://[2002:7f00:1::]/' }).end() },
  'redirect octal': (_, r) => { r.writeHead(302, { location: 'http://0177.0.0.01/' }).end() },
  'redirect int': (_, r) => { r.writeHead(302, { location: 'http://2130706433/' }).end() },
  'redirect zone': (_, r) => { r.writeHead(302, { location: 'http://[fe80::1%25lo]/' }).end() },
  'redirect unicode digits': (s) => { s.end('HTTP/1.1 302 Found\r\nLocation: http://①②⑦.⓪.⓪.①/\r\nContent-Length: 0\r\n\r\n') },
  'redirect with user': (_, r) => { r.writeHead(302, { location: 'http://me:pw@10.0.0.1/' }).end() },
  'redirect empty': (_, r) => { r.writeHead(302, { location: '' }).end() },
  'redirect to itself': (q, r) => { r.writeHead(302, { location: q.url ?? '/' }).end() },
  'location crlf': (s) => { s.end('HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\nSet-Cookie: x=1\r\nContent-Length: 0\r\n\r\n') },
  'two locations': (s) => { s.end('HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\nLocation: http://10.0.0.2/\r\nContent-Length: 0\r\n\r\n') },
  'endless 103': (s) => { s.on('error', () => {}); const go = () => { while (s.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(500))); s.once('drain', go) }; go() },
  'endless header': (s) => { s.on('error', () => {}); s.write('HTTP/1.1 200 OK\r\nX: '); const go = () => { while (s.write('a'.repeat(10000))); s.once('drain', go) }; go() },
  'endless headers': (s) => { s.on('error', () => {}); s.write('HTTP/1.1 200 OK\r\n'); const go = () => { while (s.write('a: b\r\n'.repeat(1000))); s.once('drain', go) }; go() },
  'length and chunks': (s) => { s.on('error', () => {}); s.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n') },
  'http 0.9': (s) => { s.on('error', () => {}); s.end('<rss><channel><item><title>x</title></item></channel></rss>') },
  'length too long': (s) => { s.on('error', () => {}); s.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss>') },
  'negative length': (s) => { s.on('error', () => {}); s.end('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<rss>') },
  'huge chunk size': (s) => { s.on('error', () => {}); s.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n<rss>') },
  'status 200 empty': text(''),
  'status 204': (_, r) => { r.writeHead(204).end() },
  'status 206': (_, r) => { r.writeHead(206).end(items(1, () => '<title>half</title>')) },
  'status 304 unasked': (_, r) => { r.writeHead(304).end() },
  'status 999': (s) => { s.end('HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n') },
  'utf-7': text(`<?xml version="1.0" encoding="utf-7"?>${items(1, () => '<title>+ADw-x</title>')}`),
  'utf-32': text(Buffer.from([...(`<?xml version="1.0"?>${items(1, () => '<title>x</title>')}`)].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]))),
  'html login': text('<!doctype html><title>Log in</title><form></form>', { 'content-type': 'text/html' }),
  'nul bytes': text(Buffer.alloc(1_000_000)),
}
const only = process.argv[2]
for (const [name, answer] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue
  if (process.argv[3] && Object.keys(cases).indexOf(name) < Object.keys(cases).indexOf(process.argv[3])) continue
  const isRaw = /s => |^\(s\)/.test(String(answer))
  const server = isRaw ? createTcp((s) => { s.on('error', () => {}); s.once('data', () => (answer as never as (s: unknown) => void)(s)) }) : createServer(answer as RequestListener)
  server.on('error', () => {})
  const address = await listen(server as never, { host: '127.0.0.1', port: 0 })
  const start = performance.now()
  let result
  try {
    result = await feedPosts({ url: `${address}/feed`, timeZone: 'UTC', homePageUrl: 'https://office.example/', teaserLength: 600, state: await mkdtemp('/tmp/ss/st-'), now: 0, network: createNetwork({ allow: [address] }) }).read()
  } catch (e) { console.log('THROWN', name, e); continue }
  const ms = Math.round(performance.now() - start)
  console.log(`${name}: ${ms} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB, ${result.items.length} items${result.items[0] ? ` ${JSON.stringify(result.items[0].item.title)?.slice(0, 40)}` : ''}${ms > 3000 ? ' SLOW' : ''}`)
  for (const p of result.problems.slice(0, 3)) console.log(`     ${p.message.slice(0, 260)}`)
  server.close(); (server as never as { closeAllConnections?: () => void }).closeAllConnections?.()
}
process.exit(0)
