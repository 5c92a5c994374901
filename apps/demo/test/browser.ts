import { launchBrowser as launch } from '@iom-feed/build-config/launch-browser'
import type { Browser } from 'puppeteer-core'

/** Starts a browser whose text looks the same on every screen. */
export function launchBrowser(): Promise<Browser> {
  return launch('--disable-lcd-text')
}
