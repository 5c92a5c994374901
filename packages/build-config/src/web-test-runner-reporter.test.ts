import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestSession } from '@web/test-runner'
import { countSessions } from './web-test-runner-reporter.ts'

const passed = { name: 'passes', passed: true, skipped: false }
const failed = { name: 'fails', passed: false, skipped: false }
const skipped = { name: 'is left out', passed: false, skipped: true }

test('tests are counted in suites of any depth, once a browser', () => {
  const testResults = {
    name: '',
    suites: [{ name: 'deep', suites: [], tests: [passed, failed] }],
    tests: [passed, skipped],
  }
  assert.deepEqual(countSessions([session({ testResults }), session({ testResults })]), {
    runner: 'web-test-runner',
    passed: 4,
    failed: 2,
    skipped: 2,
  })
})

test('a file that failed outside its tests counts as one failure', () => {
  const testResults = { name: '', suites: [], tests: [passed] }
  assert.equal(countSessions([session({}), session({ testResults })]).failed, 2)
})

function session(result: Partial<TestSession>): TestSession {
  return { passed: false, ...result } as TestSession
}
