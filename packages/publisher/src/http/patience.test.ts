import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type Route, startFeedHost } from '../../test/feed-host.ts'
import { testClock } from '../../test/test-clock.ts'
import { fetchDocument } from './fetch-document.ts'
import { createNetwork } from './network.ts'

const asking = { userAgent: 'iom-feed', accept: '*/*' }

/** A server that answers in turn, its last answer for ever, and a clock that tells how long was waited. */
async function open(context: TestContext, ...answers: readonly Route[]) {
  let count = 0
  const host = await startFeedHost(context, {
    '/feed': (request, response) => {
      const answer = answers[Math.min(count++, answers.length - 1)]
      if (typeof answer === 'function') answer(request, response)
      else response.end(answer)
    },
  })
  const clock = testClock()
  const network = createNetwork({ allow: [host.address], clock })
  const load = () => fetchDocument(`${host.address}/feed`, { ...asking, network })
  return { host, clock, network, load }
}

const busy =
  (status: number, after?: string): Route =>
  (_, response) =>
    response.writeHead(status, after === undefined ? {} : { 'retry-after': after }).end('busy')

for (const [name, answers, waits] of [
  ['in seconds', [busy(429, '7')], [7000]],
  ['as a date', [busy(503, 'Sun, 10 Jun 2018 12:00:09 GMT')], [9000]],
  ['twice', [busy(503, '3'), busy(429, '4')], [3000, 4000]],
  ['without a time', [busy(503), busy(429)], [500, 2000]],
  ['at once', [busy(429, '0')], []],
  ['in words', [busy(503, 'soon')], [500]],
  ['by breaking off', [(request) => request.socket.resetAndDestroy()], [500]],
] as const satisfies readonly (readonly [string, readonly Route[], readonly number[]])[]) {
  test(`a server that wants to be asked later is asked when it wants: ${name}`, async (context) => {
    const { clock, load } = await open(context, ...answers, 'feed')
    assert.equal(String((await load())?.bytes), 'feed')
    assert.deepEqual(clock.waits, waits)
  })
}

for (const [name, answers, requests] of [
  ['busy three times', [busy(503)], 3],
  ['for longer than a minute', [busy(503, '61')], 1],
  ['until a far day', [busy(429, 'Mon, 04 Jun 2035 06:00:00 GMT')], 1],
  ['for a second, and broken', [busy(503, '1'), busy(500)], 2],
  ['gone', [busy(410, '1')], 1],
] as const satisfies readonly (readonly [string, readonly Route[], number])[]) {
  test(`nobody waits for a server that is ${name}`, async (context) => {
    const { host, load } = await open(context, ...answers)
    await assert.rejects(load(), { expected: 'HTTP status 200' })
    assert.equal(host.requests.length, requests)
  })
}

test('no wait goes beyond the deadline of all tries', async (context) => {
  const { host, clock, network } = await open(context, busy(503, '50'))
  const limits = { tries: 10 }
  const url = `${host.address}/feed`
  await assert.rejects(fetchDocument(url, { ...asking, network, limits }), { got: /^503/ })
  assert.deepEqual([host.requests.length, clock.waits], [3, [50_000, 50_000]])
})

test('two requests at a time are sent to a host, and all wait when one is told to', async (context) => {
  const waiting: (() => void)[] = []
  let most = 0
  const { host, clock, load } = await open(context, (_, response) => {
    waiting.push(() => response.end('feed'))
    most = Math.max(most, waiting.length)
    // Whoever else would come has had its turn.
    if (waiting.length === 2) for (const answer of waiting.splice(0)) setImmediate(answer)
  })
  await Promise.all([load(), load(), load(), load(), load(), load()])
  assert.deepEqual([most, host.requests.length], [2, 6])

  host.routes['/feed'] = (_, response) => {
    host.routes['/feed'] = 'feed'
    response.writeHead(429, { 'retry-after': '20' }).end()
  }
  const start = clock.now()
  await load()
  await load()
  assert.equal(clock.now(), start + 20_000)
})

test('what an address of the config leads to is told its secrets at the same origin only', async (context) => {
  const [own, other] = await Promise.all([startFeedHost(context), startFeedHost(context)])
  const network = createNetwork({ allow: [own.address, other.address], clock: testClock() })
  const configured = own.address.replace('//', '//me:secret@')
  for (const { address, routes } of [own, other]) {
    routes['/2'] = 'feed'
    await fetchDocument(`${address}/2`, { ...asking, network, configured, headers: { 'X-Key': 'key' } })
  }
  const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`
  const sent = [...own.requests, ...other.requests].map(({ headers }) => [
    headers.authorization,
    headers['x-key'],
  ])
  assert.deepEqual(sent, [
    [basic, 'key'],
    [undefined, undefined],
  ])
})

test('headers of a source go to its own origin only, also where the way leads through others', async (context) => {
  const other = await startFeedHost(context)
  const own = await startFeedHost(context)
  own.routes['/feed'] = (_, response) => response.writeHead(302, { location: `${other.address}/` }).end()
  other.routes['/'] = (_, response) => response.writeHead(302, { location: `${own.address}/end` }).end()
  own.routes['/end'] = 'feed'
  const network = createNetwork({ allow: [own.address, other.address], clock: testClock() })
  const headers = { Authorization: 'Bearer key', 'X-Key': 'key', 'User-Agent': 'other' }
  await fetchDocument(`${own.address}/feed`, { ...asking, network, headers })
  const sent = [...own.requests, ...other.requests].map((request) => [
    request.headers.authorization,
    request.headers['x-key'],
    request.headers['user-agent'],
  ])
  assert.deepEqual(sent, [
    ['Bearer key', 'key', 'iom-feed'],
    ['Bearer key', 'key', 'iom-feed'],
    [undefined, undefined, 'iom-feed'],
  ])
})
