import { relative, resolve } from 'node:path'
import type { EventData } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'
import { writeTestReport } from './test-report.ts'

type Counts = EventData.TestSummary['counts']

/** Prints one line a file and each failure in full, and leaves `test-results/node-test.json`. */
export default async function* nodeTestReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const titles: string[] = []
  const failures: string[] = []
  const emptyFiles: string[] = []
  let counts: Counts | undefined
  for await (const { type, data } of events) {
    switch (type) {
      case 'test:start':
        titles.splice(data.nesting, titles.length, data.name)
        break
      case 'test:pass':
        if (isFile(data)) emptyFiles.push(data.name)
        break
      case 'test:fail':
        failures.push(describeFailure(data, titles))
        break
      case 'test:stdout':
      case 'test:stderr':
        yield data.message
        break
      case 'test:summary':
        if (data.file === undefined) counts = data.counts
        else yield describeFile(data)
    }
  }
  for (const file of emptyFiles)
    failures.push(`\n✗ ${file}\n  Cannot find a test in it: expected at least one\n`)
  yield failures.join('')
  if (counts) yield report(counts, emptyFiles.length)
}

/** The runner counts a file in which it met no test as a test that passed. */
function isFile(test: EventData.TestPass): boolean {
  return test.nesting === 0 && test.file === resolve(test.name)
}

function report(counts: Counts, emptyFiles: number): string {
  const skipped = counts.skipped + counts.todo
  const failed = counts.tests - counts.passed - skipped + emptyFiles
  const passed = counts.passed - emptyFiles
  if (failed > 0 || passed === 0) process.exitCode = 1
  writeTestReport({ runner: 'node-test', passed, failed, skipped })
  return `\n${passed} passed, ${failed} failed, ${skipped} skipped\n`
}

function describeFile({ file = '', counts, duration_ms, success }: EventData.TestSummary): string {
  const mark = success ? '✓' : '✗'
  return `${mark} ${relative('', file)} (${counts.tests} tests, ${Math.round(duration_ms)} ms)\n`
}

/** A suite or test that failed only because one within it did says nothing new. */
function describeFailure(
  { details, name, nesting, file, line }: EventData.TestFail,
  titles: string[],
): string {
  if ('failureType' in details.error && details.error.failureType === 'subtestsFailed') return ''
  const title = [...titles.slice(0, nesting), name].join(' > ')
  const place = file ? ` (${relative('', file)}:${line})` : ''
  return `\n✗ ${title}${place}\n${describeError(details.error.cause ?? details.error)}\n`
}

/** Indented, and without the test runner's own frames. */
function describeError(error: unknown): string {
  const lines = inspect(error).split('\n')
  return lines.flatMap((line) => (line.includes('(node:internal/') ? [] : `  ${line}`)).join('\n')
}
