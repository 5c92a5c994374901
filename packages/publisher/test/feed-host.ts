import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { close, listen } from '../src/http/feed-server.ts'

/** What a path answers: a text, or whatever a listener does. */
export type Route = string | RequestListener

/** A server of feeds at 127.0.0.1, whose answers a test may change as it goes. */
export interface FeedHost {
  readonly address: string
  readonly routes: Record<string, Route>
  /** What was asked, in its order. */
  readonly requests: IncomingMessage[]
}

/** Starts a server that stops when the test is over. */
export async function startFeedHost(
  context: TestContext,
  routes: Readonly<Record<string, Route>> = {},
): Promise<FeedHost> {
  const requests: IncomingMessage[] = []
  const current = { ...routes }
  const server = createServer((request, response) => {
    requests.push(request)
    answer(current[new URL(request.url ?? '/', 'http://x').pathname], request, response)
  })
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  context.after(() => close(server))
  return { address, routes: current, requests }
}

/** An address that refuses every connection. */
export async function findClosedAddress(): Promise<string> {
  const server = createServer()
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  await close(server)
  return address
}

function answer(route: Route | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (typeof route === 'function') route(request, response)
  else response.writeHead(route === undefined ? 404 : 200).end(route)
}
