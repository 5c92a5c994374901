import { join } from 'node:path'
import { chromiumArguments, chromiumPath } from '@iom-feed/build-config/chromium'
import { vitestReporter } from '@iom-feed/build-config/vitest-reporter'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** Renders every story on a page in these colours, runs what it plays, and looks for barriers. */
function storiesIn(theme: 'light' | 'dark'): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [
      storybookTest({ configDir: join(import.meta.dirname, '.storybook'), initialGlobals: { theme } }),
    ],
    test: {
      name: theme,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath: chromiumPath, args: [...chromiumArguments] },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

export default defineConfig({
  // Storybook names React for all frameworks, and warns of each that is not installed.
  logLevel: 'error',
  test: {
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    testTimeout: 30_000,
    reporters: ['default', vitestReporter()],
    projects: [storiesIn('light'), storiesIn('dark')],
  },
})
