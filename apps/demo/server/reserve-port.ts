import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port of 127.0.0.1 that nobody else gets before it is released. */
export interface ReservedPort {
  readonly port: number
  release(): Promise<void>
}

/** Reserves the first port of 127.0.0.1 from `wanted` upwards that nobody listens on. */
export async function reservePort(wanted: number): Promise<ReservedPort> {
  for (let port = wanted; port < wanted + 100; port++) {
    const server = createServer().unref()
    try {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    } catch {
      continue
    }
    return { port, release: () => new Promise((resolve) => server.close(() => resolve())) }
  }
  throw new Error(`Free a port from ${wanted} to ${wanted + 99}: expected one to listen on, got none`)
}
