import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { BrowserLauncher } from '@web/test-runner'
import { findPort } from '../find-port.ts'
import { openSession, type WebDriverSession } from './webdriver.ts'
import { type WebDriverPage, webDriverPage } from './webdriver-page.ts'

const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
const { WEBKIT_PATH = `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser` } = process.env

/** Starts WebKitGTK through its own WebDriver, in one window that the test files use one after the other. */
export function webkitLauncher(): BrowserLauncher & { getPage(id: string): WebDriverPage | undefined } {
  const processes: ChildProcess[] = []
  const pages = new Map<string, { page: WebDriverPage; url: string }>()
  let starting: Promise<WebDriverSession> | undefined

  async function start(): Promise<WebDriverSession> {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    }
    if (!env.DISPLAY) {
      const { display, server } = await startDisplay()
      processes.push(server)
      env.DISPLAY = display
    }
    const port = await findPort()
    processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }))
    return openSession(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: WEBKIT_PATH, args: ['--automation'] },
    })
  }

  return {
    name: 'WebKit',
    type: 'playwright', // so the commands for the viewport and the keyboard find a page to work on
    concurrency: 1,
    async startSession(id, url) {
      starting ??= start()
      const session = await starting
      const page = webDriverPage(session)
      pages.set(id, { page, url })
      await page.setViewportSize({ width: 800, height: 600 })
      await session('POST', '/url', { url })
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url,
    getPage: (id) => pages.get(id)?.page,
    async stopSession(id) {
      pages.delete(id)
      await (await starting)?.('POST', '/url', { url: 'about:blank' })
      return {}
    },
    async stop() {
      await (await starting)?.('DELETE', '').catch(() => {})
      for (const process of processes.reverse()) process.kill()
    },
    startDebugSession: () =>
      Promise.reject(new Error('Cannot debug in WebKit: expected no BROWSERS, for Chromium')),
  }
}

/** A screen that nobody sees; it finds a free number by itself. */
async function startDisplay(): Promise<{ display: string; server: ChildProcess }> {
  const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = await once(server.stdio[3] as NodeJS.EventEmitter, 'data')
  return { display: `:${String(number).trim()}`, server }
}
