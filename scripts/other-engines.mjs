import { ensureDebianPackages } from './debian.mjs'
import { environment } from './environment.mjs'

/** What Firefox and WebKit need on Debian. */
const packages = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  xauth: '/usr/bin/xauth',
}

/** Makes Firefox and WebKit ready, and has the browser tests run in them. */
export async function prepareOtherEngines() {
  await ensureDebianPackages(packages, 'run the tests in Firefox and WebKit')
  environment.BROWSERS ??= 'firefox,webkit'
}
