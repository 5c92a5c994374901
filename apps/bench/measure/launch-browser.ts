import { getuid } from 'node:process'
import { type Browser, launch } from 'puppeteer-core'

/** Starts the browser that CHROME_PATH names, which finds no server but those on 127.0.0.1; its sandbox does not start for root, and for root only it is left out. */
export function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env
  if (!CHROME_PATH) throw new Error('Set CHROME_PATH: expected the path of a Chromium or Chrome, got nothing')
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]
  return launch({ executablePath: CHROME_PATH, args: getuid?.() === 0 ? [...args, '--no-sandbox'] : args })
}
