import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './environment.mjs'
import { describeOutcomes, sumOutcomes, taskOutcome } from './outcome.mjs'
import { failIfStopped, run } from './processes.mjs'

const runsFolder = join(root, '.turbo/runs')
const resultsFolder = join(root, 'test-results')

/**
 * Runs turbo tasks, going on past a failure, and sums up what the test runners reported.
 *
 * The sum is left in `test-results/closing-line.txt`. The exit code is 0 only where nothing failed.
 */
export async function countedRun(turboArguments) {
  clearResults()
  const options = ['--continue=dependencies-successful', '--summarize', '--log-order=grouped']
  const exitCode = await run('node', [...turboArguments, ...options])
  failIfStopped()

  const outcomes = readTasks().map((task) => taskOutcome(task, readReport))
  const total = sumOutcomes(outcomes)
  if (total.failed === 0 && (exitCode !== 0 || total.passed === 0)) total.failed = 1
  console.log(`\n${describeOutcomes(outcomes)}\n`)
  writeClosingLine(total)
  process.exitCode = total.failed > 0 ? exitCode || 1 : 0
}

/** A report of an earlier run must never be counted. Where turbo takes a task from its cache, it puts the report back. */
function clearResults() {
  const packages = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'test-results')),
  )
  for (const folder of [runsFolder, resultsFolder, ...packages])
    rmSync(folder, { recursive: true, force: true })
}

function readTasks() {
  const [file] = existsSync(runsFolder) ? readdirSync(runsFolder) : []
  return file ? JSON.parse(readFileSync(join(runsFolder, file), 'utf8')).tasks : []
}

function readReport(directory, path) {
  const file = join(root, directory, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function writeClosingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
  console.log(`In all ${line}`)
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(join(resultsFolder, 'closing-line.txt'), `${line}\n`)
}
