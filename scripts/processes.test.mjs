import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { run, runOrFail } from './processes.mjs'

const node = process.execPath

test('an exit code is passed on', async () => {
  assert.equal(await run(node, ['--eval', 'process.exit(3)']), 3)
  await assert.rejects(runOrFail(node, ['--eval', 'process.exit(4)']), { exitCode: 4 })
})

test('a program that is not there is named', async () => {
  await assert.rejects(run('no-such-program', []), /Cannot run "no-such-program"/)
})

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`${signal} ends the program and what it started, and waits for them`, async () => {
    // Ours runs a child that starts a grandchild; each says its number. The child ends before its grandchild does.
    const grandchild = "process.on('SIGINT', () => process.exit()); setInterval(() => {}, 1000)"
    const child = `
      const { pid } = require('child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(grandchild)}])
      console.log(process.pid, pid)
      setInterval(() => {}, 1000)`
    const module = new URL('./processes.mjs', import.meta.url).href
    const ours = `
      const { run } = await import(${JSON.stringify(module)})
      await run(process.execPath, ['--eval', ${JSON.stringify(child)}])`
    const parent = spawn(node, ['--input-type=module', '--eval', ours], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(parent.stdout, 'data')
    const pids = String(line).trim().split(' ').map(Number)
    assert.ok(pids.every(isRunning))

    parent.kill(signal)
    await once(parent, 'close')
    assert.deepEqual(pids.filter(isRunning), [])
  })
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
