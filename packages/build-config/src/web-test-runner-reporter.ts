import { defaultReporter, type Reporter, type TestSession, type TestSuiteResult } from '@web/test-runner'
import { type TestReport, writeTestReport } from './test-report.ts'

/** Prints as the default reporter does, and leaves `test-results/web-test-runner.json`. */
export function webTestRunnerReporter(): Reporter {
  return {
    ...defaultReporter({ reportTestProgress: true }),
    stop: ({ sessions }) => writeTestReport(countSessions(sessions)),
  }
}

/** Counts tests once a browser; a file that failed outside its tests counts as one more failure. */
export function countSessions(sessions: readonly TestSession[]): TestReport {
  let passed = 0
  let failed = 0
  let skipped = 0
  for (const session of sessions) {
    const tests = session.testResults ? allTests(session.testResults) : []
    for (const test of tests) {
      if (test.skipped) skipped++
      else if (test.passed) passed++
      else failed++
    }
    if (!session.passed && tests.every((test) => test.passed || test.skipped)) failed++
  }
  return { runner: 'web-test-runner', passed, failed, skipped }
}

function allTests(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(allTests)]
}
