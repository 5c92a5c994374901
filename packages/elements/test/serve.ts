import { fixtureCleanup } from '@open-wc/testing'

/** What a stubbed server answers: a document, a status, or a function that makes one of them, at once or later. */
export type Answer = object | number | (() => object | number | Promise<object | number>)

export interface StubbedServer {
  /** The paths that were asked for, in order. */
  readonly paths: string[]
  readonly inits: RequestInit[]
  /** How many requests were called off. */
  aborted: number
  routes: Record<string, Answer>
}

const realFetch = window.fetch

/** Answers all requests of a page until `tidy` is called. */
export function serve(routes: Record<string, Answer>): StubbedServer {
  const server: StubbedServer = { paths: [], inits: [], aborted: 0, routes }
  window.fetch = async (input, init = {}) => {
    const { pathname } = new URL(String(input), document.baseURI)
    server.paths.push(pathname)
    server.inits.push(init)
    const route = server.routes[pathname] ?? 404
    const called = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => {
        server.aborted++
        reject(new DOMException('called off', 'AbortError'))
      })
    })
    const answer = await Promise.race([typeof route === 'function' ? route() : route, called])
    return typeof answer === 'number'
      ? new Response('', { status: answer })
      : new Response(JSON.stringify(answer))
  }
  return server
}

/** Takes away what a test has put on the page, and the stub, and lets the shared requests end. */
export async function tidy(): Promise<void> {
  fixtureCleanup()
  window.fetch = realFetch
  await Promise.resolve()
}

/** A promise that a test fulfils when it likes. */
export function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}
