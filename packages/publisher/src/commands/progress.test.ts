import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawProgress, logProgress } from './progress.ts'

const work = { label: 'Writing the files', noun: 'files' }

test('a terminal gets a bar, a count, and a rate from the first second on', () => {
  assert.equal(
    drawProgress({ ...work, done: 500, total: 1000 }, 0.2),
    'Writing the files ██████████░░░░░░░░░░ 500 of 1,000 files',
  )
  assert.match(drawProgress({ ...work, done: 500, total: 1000 }, 2), / 500 of 1,000 files, 250\/s$/)
  assert.match(drawProgress({ ...work, done: 1, total: 2, note: 'waiting' }, 0), / 1 of 2 files, waiting$/)
})

test('a log gets a line for each of few parts', () => {
  const lines = [1, 2, 3].map((done) => logProgress({ ...work, done, total: 3 }))
  assert.deepEqual(
    lines,
    [1, 2, 3].map((done) => `Writing the files: ${done} of 3 files`),
  )
})

test('a log gets ten lines at most for each of many parts, the last of them at the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 5000 }), (total) => {
      const lines = Array.from({ length: total }, (_, index) =>
        logProgress({ ...work, done: index + 1, total }),
      )
      const told = lines.filter((line) => line !== undefined)
      assert.equal(told.length, 10)
      assert.equal(lines.at(-1), told.at(-1))
    }),
  )
})
