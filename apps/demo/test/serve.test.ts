import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../serve.ts', import.meta.url))
const started: ChildProcess[] = []

after(() => {
  for (const demo of started) demo.kill('SIGKILL')
})

/** Starts the demo as `npm start` does, and resolves with the addresses that it prints. */
async function serve(): Promise<{ demo: ChildProcess; town: string; feed: string }> {
  const demo = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(demo)
  let text = ''
  for await (const chunk of demo.stdout ?? []) {
    text += chunk
    if (text.includes('Stop with Ctrl-C.')) break
  }
  const [town] = /http:\/\/127\.0\.0\.1:\d+(?=\/\n)/.exec(text) ?? assert.fail(text)
  const page = await (await fetch(town)).text()
  const [feed] = /http:\/\/127\.0\.0\.1:\d+(?=\/feed\.json)/.exec(page) ?? assert.fail(page)
  return { demo, town, feed }
}

test('the demo takes other ports when its own are taken, and leaves nothing behind when it is told to stop', async () => {
  const first = await serve()
  const second = await serve()
  assert.equal(new Set([first.town, first.feed, second.town, second.feed]).size, 4)
  for (const [{ demo, town, feed }, signal] of [
    [first, 'SIGINT'],
    [second, 'SIGTERM'],
  ] as const) {
    assert.equal((await fetch(`${feed}/feed.json`)).status, 200)
    demo.kill(signal)
    assert.deepEqual(await once(demo, 'exit'), [0, null])
    await assert.rejects(fetch(town))
    await assert.rejects(fetch(feed))
  }
})
