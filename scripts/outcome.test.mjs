import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeOutcomes, sumOutcomes, taskOutcome } from './outcome.mjs'

const testTask = {
  taskId: '@iom-feed/core#test',
  directory: 'packages/core',
  resolvedTaskDefinition: { outputs: ['test-results/node-test.json'] },
  execution: { startTime: 1000, endTime: 3500, exitCode: 0 },
}
const checkTask = {
  ...testTask,
  taskId: '//#check:lint',
  directory: '',
  resolvedTaskDefinition: { outputs: [] },
}
const failing = { execution: { ...testTask.execution, exitCode: 1 } }
const report = { passed: 40, failed: 0, skipped: 1 }

test('a task that runs tests counts as many as its report says', () => {
  const reports = { 'packages/core/test-results/node-test.json': { ...report, failed: 2 } }
  const outcome = taskOutcome(testTask, (directory, path) => reports[`${directory}/${path}`])
  assert.deepEqual([outcome.passed, outcome.failed, outcome.skipped, outcome.problem], [40, 2, 1, ''])
})

test('a task that left no report counts as one failure, even with exit code 0', () => {
  for (const left of [undefined, null, {}, { ...report, failed: undefined }]) {
    const outcome = taskOutcome(testTask, () => left)
    assert.deepEqual([outcome.passed, outcome.failed, outcome.problem], [0, 1, 'left no report'])
  }
})

test('a task that ran no test counts as one failure', () => {
  const outcome = taskOutcome(testTask, () => ({ passed: 0, failed: 0, skipped: 3 }))
  assert.deepEqual([outcome.failed, outcome.problem], [1, 'ran no test'])
})

test('a task that failed although its tests passed counts as one failure', () => {
  const outcome = taskOutcome({ ...testTask, ...failing }, () => report)
  assert.deepEqual([outcome.passed, outcome.failed, outcome.problem], [40, 1, 'exit code 1'])
})

test('a check adds nothing to what passed and one to what failed', () => {
  const outcomes = [taskOutcome(checkTask), taskOutcome({ ...checkTask, ...failing })]
  assert.deepEqual(sumOutcomes(outcomes), { passed: 0, failed: 1, skipped: 0 })
})

test('the table ends with what failed', () => {
  const outcomes = [
    taskOutcome({ ...testTask, ...failing }, () => ({ ...report, failed: 1 })),
    taskOutcome(checkTask),
  ]
  assert.equal(
    describeOutcomes(outcomes),
    '✓  (all)           check:lint  2.5 s\n✗  @iom-feed/core  test        2.5 s  40 passed, 1 failed',
  )
})
