import { chromiumArguments, chromiumPath } from '@iom-feed/build-config/chromium'
import { vitestReporter } from '@iom-feed/build-config/vitest-reporter'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { factors } from './test/circumstances.ts'
import { emulateMedia } from './test/emulate-media.ts'
import { storyResultsReporter } from './test/story-results.ts'

interface Instance {
  readonly name: string
  readonly provide?: object
}

/** Runs test files in our browser, once an instance. */
function inBrowser(include: string, instances: readonly Instance[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name: include,
      include: [include],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        commands: { emulateMedia },
        provider: playwright({
          launchOptions: { executablePath: chromiumPath, args: [...chromiumArguments] },
        }),
        instances: instances.map((instance) => ({ browser: 'chromium', ...instance })),
      },
    },
  }
}

/** With `--mode all` each story in all circumstances, else in a few, such that all pairs of them occur. */
export default defineConfig(({ mode }) => ({
  test: {
    env: { VITEST_STORYBOOK: 'false' }, // makes what axe finds an error
    onConsoleLog: (log) => !/Lit is in dev mode|are a draft and await review/.test(log),
    testTimeout: 30_000,
    reporters: ['default', vitestReporter(), storyResultsReporter(mode === 'all')],
    projects: [
      // Each language on its own, so that more than one core has something to do.
      inBrowser(
        'test/stories.browser.ts',
        factors.language.map((language) => ({
          name: language,
          provide: { language, isAll: mode === 'all' },
        })),
      ),
      inBrowser('test/{reader,shell}/*.browser.ts', [{ name: 'reader' }]),
    ],
  },
}))
