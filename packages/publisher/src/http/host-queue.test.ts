import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testClock } from '../../test/test-clock.ts'
import { createHostQueue } from './host-queue.ts'

const { signal: never } = new AbortController()

test('a host has as many tasks at a time as it may, other hosts go on, and each task runs once', async () => {
  const tasks = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), tasks, async (scheduler, wanted) => {
      const queue = createHostQueue(testClock(), 2)
      const running: Record<string, number> = { a: 0, b: 0, c: 0 }
      const results = wanted.map(async ([host, fails], index) =>
        queue.run(host, never, async () => {
          running[host] = (running[host] ?? 0) + 1
          assert.ok((running[host] ?? 0) <= 2)
          await scheduler.schedule(Promise.resolve())
          running[host] = (running[host] ?? 0) - 1
          if (fails) throw new Error('failed')
          return index
        }),
      )
      const settled = Promise.allSettled(results)
      await scheduler.waitFor(settled)
      for (const [index, result] of (await settled).entries()) {
        if (result.status === 'fulfilled') assert.equal(result.value, index)
        else assert.equal(result.reason.message, 'failed')
      }
    }),
  )
})

test('a host that wants to be left alone is, and no other', async () => {
  const clock = testClock()
  const queue = createHostQueue(clock, 2)
  const start = clock.now()
  queue.pause('a', start + 5000)
  queue.pause('a', start + 1000)
  await queue.run('b', never, () => Promise.resolve())
  assert.equal(clock.now(), start)
  await queue.run('a', never, () => Promise.resolve())
  assert.equal(clock.now(), start + 5000)
})

test('who has waited for too long leaves the row, and those behind come sooner', async () => {
  const queue = createHostQueue(testClock(), 1)
  const first = Promise.withResolvers<void>()
  const impatient = new AbortController()
  const one = queue.run('a', never, () => first.promise)
  const two = queue.run('a', impatient.signal, () => Promise.reject(new Error('not run')))
  const three = queue.run('a', never, () => Promise.resolve('three'))
  impatient.abort(new Error('too late'))
  await assert.rejects(two, { message: 'too late' })
  first.resolve()
  assert.equal(await three, 'three')
  await one
  await assert.rejects(
    queue.run('a', impatient.signal, () => Promise.resolve()),
    { message: 'too late' },
  )
  assert.equal(await queue.run('a', never, () => Promise.resolve('four')), 'four')
})
