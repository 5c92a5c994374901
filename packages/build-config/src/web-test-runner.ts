import { join } from 'node:path'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import type { CoverageThresholdConfig, TestRunnerConfig } from '@web/test-runner'
import { browserNames, launcherOf } from './browsers.ts'
import { webTestRunnerReporter } from './web-test-runner-reporter.ts'

/** What a test may take where everything runs at once on one core, in milliseconds. */
const slowMachine = 10_000

export interface WebTestRunnerOptions {
  /** The least percentages of `src/` that the tests must cover; absent, nothing is measured. */
  readonly coverage?: CoverageThresholdConfig
}

/**
 * A package's web-test-runner configuration: TypeScript as it stands, in the browsers that `BROWSERS` names
 * (`chromium`, `firefox`, `webkit`, separated by commas; Chromium alone where it is absent).
 *
 * Where another than Chromium runs, coverage is not measured and `*.chromium.test.ts` are left out: those hold what only
 * Chromium can be asked, such as another colour scheme.
 */
export function webTestRunner(options: WebTestRunnerOptions = {}): TestRunnerConfig {
  const packageFolder = process.cwd()
  const browsers = browserNames(process.env.BROWSERS || 'chromium')
  const chromiumOnly = browsers.every((name) => name === 'chromium')
  return {
    files: ['{src,test}/**/*.test.ts', ...(chromiumOnly ? [] : ['!**/*.chromium.test.ts'])],
    // Dependencies are symbolic links into the workspace's node_modules, which must lie within what is served.
    rootDir: join(packageFolder, '../..'),
    nodeResolve: { exportConditions: ['browser', 'production'] },
    plugins: [esbuildPlugin({ ts: true, target: 'auto', tsconfig: join(packageFolder, 'tsconfig.json') })],
    browsers: browsers.map(launcherOf),
    reporters: [webTestRunnerReporter()],
    testFramework: { config: { timeout: slowMachine } },
    coverage: chromiumOnly && options.coverage !== undefined,
    coverageConfig: {
      include: ['**/src/**'],
      exclude: ['**/node_modules/**', '**/*.test.ts', '**/*.stories.ts'],
      ...(options.coverage && { threshold: options.coverage }),
    },
  }
}
