import { launchBrowser as launch } from '@iom-feed/build-config/launch-browser'
import type { Browser } from 'puppeteer-core'

/** Starts a browser that finds no server but those on 127.0.0.1. */
export function launchBrowser(): Promise<Browser> {
  return launch('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
}
