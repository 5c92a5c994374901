import { once } from 'node:events'
import { createServer } from 'node:net'

/** The first port of 127.0.0.1 from `wanted` upwards that nobody listens on and that is not among `taken`. */
export async function freePort(wanted: number, taken: readonly number[] = []): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) {
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  throw new Error(`Free a port from ${wanted} to ${wanted + 99}: expected one to listen on, got none`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
