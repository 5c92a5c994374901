import { getuid } from 'node:process'

/** The browser that `CHROME_PATH` names, else where Debian has it. */
export const chromiumPath: string = process.env.CHROME_PATH || '/usr/bin/chromium'

/** What keeps Chromium quiet and offline; its sandbox does not start for root, and for root only it is left out. */
export const chromiumArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
]
