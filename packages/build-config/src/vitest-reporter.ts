import type { Reporter, TestModule } from 'vitest/node'
import { type TestReport, writeTestReport } from './test-report.ts'

/** Prints nothing, and leaves `test-results/vitest.json`. */
export function vitestReporter(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const report = countModules(modules, unhandledErrors.length)
      if (report.failed > 0 || report.passed === 0) process.exitCode = 1
      writeTestReport(report)
    },
  }
}

/**
 * Counts tests once a project; a file that failed outside its tests counts as one more failure, and so does each error
 * outside all files.
 */
export function countModules(modules: readonly TestModule[], unhandledErrors: number): TestReport {
  let passed = 0
  let skipped = 0
  let failed = unhandledErrors
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state)
    // A test that has not ended was cut short.
    const ended = states.filter((state) => state === 'passed' || state === 'skipped')
    passed += ended.filter((state) => state === 'passed').length
    skipped += ended.filter((state) => state === 'skipped').length
    failed += states.length - ended.length
    if (!module.ok() && ended.length === states.length) failed++
  }
  return { runner: 'vitest', passed, failed, skipped }
}
