/**
 * What became of a turbo task, by its entry in turbo's summary and the reports that its test runner left.
 *
 * A task runs tests where `turbo.json` says that it leaves `test-results/*.json`. Beside the failures in a report, it
 * counts as one failure that a report is missing or is none, holds no test, or holds no failure although the task failed.
 */
export function taskOutcome({ taskId, directory, resolvedTaskDefinition, execution }, readReport) {
  const reports = resolvedTaskDefinition.outputs
    .filter((path) => /^test-results\/.*\.json$/.test(path))
    .map((path) => readReport(directory, path))
    .map((report) => (isReport(report) ? report : undefined))
  const counts = sumOutcomes(reports.filter(Boolean))
  const problem = findProblem(reports, counts, execution.exitCode)
  if (problem) counts.failed++
  const seconds = (execution.endTime - execution.startTime) / 1000
  return { taskId, ...counts, problem, seconds, runsTests: reports.length > 0 }
}

function isReport(report) {
  return ['passed', 'failed', 'skipped'].every((key) => Number.isInteger(report?.[key]))
}

function findProblem(reports, { passed, failed }, exitCode) {
  if (reports.includes(undefined)) return 'left no report'
  if (reports.length > 0 && passed + failed === 0) return 'ran no test'
  return exitCode !== 0 && failed === 0 ? `exit code ${exitCode}` : ''
}

export function sumOutcomes(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** A table of what was run, the failures last, where they are seen. */
export function describeOutcomes(outcomes) {
  const rows = [...outcomes].sort((a, b) => a.failed - b.failed).map(describeOutcome)
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function describeOutcome({ taskId, passed, failed, problem, seconds, runsTests }) {
  const [packageName, task] = taskId.split('#')
  const tests = runsTests ? `${passed} passed, ${failed} failed` : ''
  return [
    failed ? '✗' : '✓',
    packageName.replace('//', '(all)'),
    task,
    `${seconds.toFixed(1)} s`,
    tests,
    problem,
  ]
}
