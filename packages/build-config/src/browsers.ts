import type { BrowserLauncher } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { chromiumArguments, chromiumPath } from './chromium.ts'
import { webkitLauncher } from './webkit/webkit-launcher.ts'

const { FIREFOX_PATH = '/usr/bin/firefox-esr' } = process.env

export type BrowserName = 'chromium' | 'firefox' | 'webkit'

const launchers: Record<BrowserName, () => BrowserLauncher> = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: chromiumPath, args: [...chromiumArguments] } }),
  firefox() {
    const launchOptions = { browser: 'firefox', executablePath: FIREFOX_PATH } as const
    const launcher = chromeLauncher({ launchOptions, concurrency: 1 })
    launcher.name = 'Firefox' // it calls itself Chrome whatever it starts
    return launcher
  },
  webkit: webkitLauncher,
}

/** Reads a list such as `firefox,webkit`. */
export function browserNames(list: string): BrowserName[] {
  return list.split(',').map((name) => {
    if (Object.hasOwn(launchers, name)) return name as BrowserName
    const known = Object.keys(launchers).join(', ')
    throw new Error(
      `Cannot run the tests in ${JSON.stringify(name)}: expected BROWSERS to be a list of ${known}`,
    )
  })
}

export function launcherOf(name: BrowserName): BrowserLauncher {
  return launchers[name]()
}
