import { setTimeout } from 'node:timers/promises'

/** How long a driver may take to start, in milliseconds. */
const patience = 10_000

/** A W3C WebDriver session: sends one command, and gives its value. */
export type WebDriverSession = <Value = unknown>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Value>

/** Waits until the driver at that address answers, then opens a browser with it. */
export async function openSession(driver: string, capabilities: object): Promise<WebDriverSession> {
  await untilReady(driver)
  const wanted = { capabilities: { alwaysMatch: capabilities } }
  const { sessionId } = await send<{ sessionId: string }>(`${driver}/session`, 'POST', wanted)
  return (method, path, body) => send(`${driver}/session/${sessionId}${path}`, method, body)
}

async function untilReady(driver: string): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    try {
      await send(`${driver}/status`, 'GET')
      return
    } catch (cause) {
      if (Date.now() > end) throw new Error(`Cannot reach the WebDriver at "${driver}"`, { cause })
      await setTimeout(50)
    }
  }
}

async function send<Value>(url: string, method: string, body?: object): Promise<Value> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } }
  if (response.ok) return value
  throw new Error(`Cannot ${method} "${url}": expected success, got ${value.error} (${value.message})`)
}
