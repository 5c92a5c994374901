import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const reporter = fileURLToPath(new URL('./node-test-reporter.ts', import.meta.url))
const start = "import { before, describe, it } from 'node:test'\n"

test('tests are counted, suites are not', () => {
  const { report, exitCode } = runTests({
    'a.test.mjs': `${start}describe('suite', () => { it('one', () => {}); it('two', () => {}); it.skip('three') })`,
  })
  assert.deepEqual(report, { runner: 'node-test', passed: 2, failed: 0, skipped: 1 })
  assert.equal(exitCode, 0)
})

test('a failure is named with its suite and place', () => {
  const { report, exitCode, output } = runTests({
    'a.test.mjs': `${start}describe('suite', () => { it('one', () => { throw new Error('no use') }) })`,
  })
  assert.deepEqual([report.failed, exitCode], [1, 1])
  assert.match(output, /✗ suite > one \(a\.test\.mjs:2\)\n {2}Error: no use/)
})

test('tests behind a hook that throws have failed', () => {
  const { report } = runTests({
    'a.test.mjs': `${start}describe('suite', () => { before(() => { throw new Error() }); it('one', () => {}) })`,
  })
  assert.deepEqual([report.passed, report.failed], [0, 1])
})

test('a file that cannot be loaded, and one without a test, have failed', () => {
  const { report, exitCode } = runTests({ 'a.test.mjs': "import './missing.mjs'", 'b.test.mjs': '' })
  assert.deepEqual([report.passed, report.failed, exitCode], [0, 2, 1])
})

test('no test at all is an error', () => {
  assert.equal(runTests({}).exitCode, 1)
})

function runTests(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'node-test-reporter-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const args = ['--test', `--test-reporter=${reporter}`, '*.test.mjs']
    // The runner that runs this test would otherwise take the inner one for a part of itself.
    const { NODE_TEST_CONTEXT, ...env } = process.env
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
    const report = JSON.parse(readFileSync(join(folder, 'test-results/node-test.json'), 'utf8'))
    return { report, exitCode: status, output: stdout }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
