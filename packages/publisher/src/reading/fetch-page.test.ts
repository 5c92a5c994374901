import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { findClosedAddress, type Route, startFeedHost } from '../../test/feed-host.ts'
import { testClock } from '../../test/test-clock.ts'
import type { FetchError } from '../http/fetch-error.ts'
import type { NetworkOptions } from '../http/network.ts'
import { fetchPage, readPage } from './fetch-page.ts'

function page(body: string | Buffer, contentType = 'text/html'): Route {
  return (_, response) => response.writeHead(200, { 'content-type': contentType }).end(body)
}

async function host(context: TestContext, routes: Readonly<Record<string, Route>>) {
  const { address } = await startFeedHost(context, routes)
  return (path: string, options: NetworkOptions = {}) =>
    fetchPage(address + path, { allow: [address], ...options })
}

function faultOf(fetching: Promise<unknown>): Promise<string> {
  return fetching.then(
    () => 'none',
    (error: FetchError) => error.code,
  )
}

test('a page comes with the address that it was at in the end, and without its query', async (context) => {
  const load = await host(context, {
    '/old': (_, response) => response.writeHead(301, { location: '/new/?key=1' }).end(),
    '/new/': page('<!doctype html><p>Hei'),
  })
  const { html, url } = await load('/old')
  assert.equal(html, '<!doctype html><p>Hei')
  assert.match(url, /:\d+\/new\/$/)
})

test('a page is read in the encoding that it is in', async (context) => {
  const load = await host(context, {
    '/meta': page(Buffer.from('<html><meta charset="windows-1252"><p>P\xe4iv\xe4\x80', 'latin1')),
    '/header': page(Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=Shift_JIS'),
    '/silent': page('<p>Päivä'),
  })
  assert.match((await load('/meta')).html, /Päivä€/)
  assert.equal((await load('/header')).html, '<p>日本')
  assert.equal((await load('/silent')).html, '<p>Päivä')
})

test('what keeps a page from being fetched has a code', async (context) => {
  const load = await host(context, {
    '/pdf': page('%PDF-1.7', 'application/pdf'),
    '/unknown': page('<html><meta charset="klingon">\xff'),
    '/large': page('x'.repeat(4 * 1024 * 1024 + 1)),
    '/busy': (_, response) => response.writeHead(503).end(),
    '/silent': () => {},
    '/inside': (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  })
  const closed = await findClosedAddress()
  assert.deepEqual(
    await Promise.all(
      [
        load('/pdf'),
        load('/unknown'),
        load('/large'),
        load('/busy'),
        load('/missing'),
        load('/silent', { clock: testClock() }),
        load('/inside'),
        load('/pdf', { allow: [] }),
        fetchPage(closed, { allow: [closed] }),
        fetchPage('file:///etc/passwd'),
        fetchPage('www.town.example'),
        fetchPage('http://127.0.0.1:25/', { allow: ['http://127.0.0.1:25'] }),
      ].map(faultOf),
    ),
    [
      'kind',
      'kind',
      'too-large',
      'status',
      'not-found',
      'timeout',
      'private',
      'private',
      'unreachable',
      'address',
      'address',
      'address',
    ],
  )
})

test('bytes of no declared type are a page where they begin with markup', () => {
  assert.equal(readPage(Buffer.from('\n<p>P\xe4iv\xe4', 'latin1')), '\n<p>Päivä')
  assert.throws(() => readPage(Buffer.from('%PDF-1.7')), { code: 'kind' })
  assert.throws(() => readPage(Buffer.from('<p>'), 'text/markdown'), { code: 'kind' })
})
