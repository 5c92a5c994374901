import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { siteNames } from '../server/sites.ts'

const script = fileURLToPath(new URL('../serve.ts', import.meta.url))
const started: ChildProcess[] = []

after(() => {
  for (const demo of started) demo.kill('SIGKILL')
})

/** Starts the demo as `npm start` does, and resolves with the addresses that it prints. */
async function serve(): Promise<{ demo: ChildProcess; addresses: string[] }> {
  const demo = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(demo)
  let text = ''
  for await (const chunk of demo.stdout ?? []) {
    text += chunk
    if (text.includes('Stop with Ctrl-C.')) break
  }
  return { demo, addresses: text.match(/http:\S+/g) ?? assert.fail(text) }
}

test('the demo takes other ports when its own are taken, and leaves nothing behind when it is told to stop', async () => {
  const first = await serve()
  const second = await serve()
  const origins = [...first.addresses, ...second.addresses].map((address) => new URL(address).origin)
  assert.equal(new Set(origins).size, 2 * (siteNames.length + 2))
  for (const [{ demo, addresses }, signal] of [
    [first, 'SIGINT'],
    [second, 'SIGTERM'],
  ] as const) {
    for (const address of addresses) assert.equal((await fetch(address)).status, 200, address)
    demo.kill(signal)
    assert.deepEqual(await once(demo, 'exit'), [0, null])
    for (const address of addresses) await assert.rejects(fetch(address), address)
  }
})
