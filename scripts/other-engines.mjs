import { existsSync } from 'node:fs'
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs'
import { environment } from './environment.mjs'
import { Failure } from './failure.mjs'

/** What Firefox and WebKit need on Debian: a package, and a file by which to tell whether it is there. */
const packages = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  xauth: '/usr/bin/xauth',
}

/** Makes Firefox and WebKit ready, and has the browser tests run in them. */
export async function prepareOtherEngines() {
  const missing = missingPackages()
  if (missing.length > 0 && canInstallDebianPackages()) await installDebianPackages(...missing)
  const left = missingPackages()
  if (left.length > 0) {
    throw new Failure(
      `Cannot run the tests in Firefox and WebKit: expected the Debian packages ${left.join(', ')}, got a system without. ` +
        `Install them with: apt-get install ${left.join(' ')}`,
    )
  }
  environment.BROWSERS ??= 'firefox,webkit'
}

function missingPackages() {
  return Object.entries(packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]))
}
