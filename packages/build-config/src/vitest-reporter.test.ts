import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chdir, cwd } from 'node:process'
import { test } from 'node:test'
import { startVitest } from 'vitest/node'
import type { TestReport } from './test-report.ts'
import { vitestReporter } from './vitest-reporter.ts'

test('tests are counted in suites of any depth', async () => {
  const { report, exitCode } = await runTests({
    'a.test.ts':
      "describe('suite', () => { test('one', () => {}); test.skip('two', () => {}) }); test('three', () => {})",
  })
  assert.deepEqual(report, { runner: 'vitest', passed: 2, failed: 0, skipped: 1 })
  assert.equal(exitCode, undefined)
})

test('a test that throws has failed', async () => {
  const { report, exitCode } = await runTests({
    'a.test.ts': "test('one', () => { throw new Error() }); test('two', () => {})",
  })
  assert.deepEqual([report.passed, report.failed, exitCode], [1, 1, 1])
})

test('tests behind a hook that throws have not passed', async () => {
  const { report } = await runTests({
    'a.test.ts': "describe('suite', () => { beforeAll(() => { throw new Error() }); test('one', () => {}) })",
  })
  assert.deepEqual([report.passed, report.failed], [0, 1])
})

test('a file that cannot be loaded, and one without a test, have failed', async () => {
  const { report } = await runTests({ 'a.test.ts': "import './missing.ts'", 'b.test.ts': '' })
  assert.deepEqual([report.passed, report.failed], [0, 2])
})

test('an error outside the tests counts as one failure', async () => {
  const { report, exitCode } = await runTests({
    'a.test.ts': "test('one', () => { void Promise.reject(new Error()) })",
  })
  assert.deepEqual([report.passed, report.failed, exitCode], [1, 1, 1])
})

test('no test at all is an error', async () => {
  const { report, exitCode } = await runTests({})
  assert.deepEqual([report.passed, exitCode], [0, 1])
})

async function runTests(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-reporter-'))
  const before = cwd()
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    chdir(folder)
    const vitest = await startVitest('test', [], {
      root: folder,
      config: false,
      globals: true,
      watch: false,
      pool: 'threads',
      reporters: [vitestReporter()],
    })
    await vitest.close()
    const report: TestReport = JSON.parse(readFileSync('test-results/vitest.json', 'utf8'))
    return { report, exitCode: process.exitCode }
  } finally {
    process.exitCode = undefined
    chdir(before)
    rmSync(folder, { recursive: true })
  }
}
