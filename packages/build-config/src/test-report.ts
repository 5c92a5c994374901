import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a test runner leaves behind, so that counts need not be read out of its words. */
export interface TestReport {
  readonly runner: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Writes `test-results/<runner>.json` in the package whose tests ran. */
export function writeTestReport(report: TestReport): void {
  const folder = join(process.cwd(), 'test-results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${report.runner}.json`), `${JSON.stringify(report, undefined, 2)}\n`)
}
