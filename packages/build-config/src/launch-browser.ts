import { getuid } from 'node:process'
import { type Browser, launch } from 'puppeteer-core'

/**
 * Starts the browser that CHROME_PATH names; its sandbox does not start for root, and for root only it is left out.
 *
 * @param further What it is told besides.
 */
export function launchBrowser(...further: readonly string[]): Promise<Browser> {
  const { CHROME_PATH } = process.env
  if (!CHROME_PATH) throw new Error('Set CHROME_PATH: expected the path of a Chromium or Chrome, got nothing')
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    ...further,
    ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  return launch({ executablePath: CHROME_PATH, args })
}
