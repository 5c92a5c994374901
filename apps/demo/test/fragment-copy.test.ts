import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { keepFragment } from '../intranet/fragment-copy.ts'

/** A server of one fragment: what it answers, and how often it was asked. */
async function serveFragment(context: TestContext, body: string) {
  const feed = { body, status: 200, asked: 0, address: '' }
  const server = createServer((_, response) => {
    feed.asked++
    response.writeHead(feed.status).end(feed.body)
  }).listen(0, '127.0.0.1')
  context.after(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server, 'listening')
  feed.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fragments/en.html`
  return { feed, server }
}

/** Resolves once the server has answered, and the copy has had its turn. */
async function untilRead(read: () => string, expected: string): Promise<void> {
  while (read() !== expected) await new Promise((resolve) => setImmediate(resolve))
}

test('a copy that is too old is renewed for the next reader', async (context) => {
  const { feed } = await serveFragment(context, 'first')
  const copy = await keepFragment(feed.address, 0)
  feed.body = 'second'
  assert.equal(copy.read(), 'first')
  await untilRead(copy.read, 'second')
})

test('a copy that is young enough asks nobody', async (context) => {
  const { feed } = await serveFragment(context, 'first')
  const copy = await keepFragment(feed.address, 60_000)
  assert.equal(copy.read() + copy.read(), 'firstfirst')
  assert.equal(feed.asked, 1)
})

test('a copy outlives answers that are errors, and a feed that is gone', async (context) => {
  const { feed, server } = await serveFragment(context, 'first')
  const copy = await keepFragment(feed.address, 0)
  feed.status = 500
  feed.body = 'error'
  while (feed.asked < 3) {
    assert.equal(copy.read(), 'first')
    await new Promise((resolve) => setImmediate(resolve))
  }
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
  assert.equal(copy.read(), 'first')
})

test('a copy of a feed that has never answered is empty', async (context) => {
  const { feed, server } = await serveFragment(context, 'first')
  server.close()
  await once(server, 'close')
  const copy = await keepFragment(feed.address, 0)
  assert.equal(copy.read(), '')
})
