import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runLimited } from './run-limited.ts'

const run = (script: string, limits: { time?: number; memory?: number } = {}) =>
  runLimited(
    { program: process.execPath, args: ['--eval', script] },
    { time: 60_000, memory: Number.POSITIVE_INFINITY, ...limits },
  )

test('a command that ends tells how, and what it said', async () => {
  const done = await run('console.error("first\\nsecond")')
  assert.deepEqual([done.end, done.lines.map(({ line }) => line)], ['done', ['first', 'second']])
  assert.equal((await run('process.exit(3)')).end, 'failed')
})

// Only Linux tells how much memory a process holds.
for (const limits of [{ time: 0 }, ...(process.platform === 'linux' ? [{ memory: 1 }] : [])]) {
  const [limit] = Object.keys(limits)
  test(`a command that passes its limit of ${limit} is ended`, async () => {
    assert.equal((await run('setInterval(() => {}, 1000)', limits)).end, limit)
  })
}
