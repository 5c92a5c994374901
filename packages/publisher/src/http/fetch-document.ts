import { STATUS_CODES } from 'node:http'
import { unescape as decodePercents } from 'node:querystring'
import { type Agent, fetch, type Headers, type Response } from 'undici'
import { createAgent } from './create-agent.ts'
import { explainFetchError, FetchError } from './fetch-error.ts'
import { publicAddress } from './public-address.ts'

/** What a server said of a document, so that it need not send it again. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A document as a server sent it, without its transfer's compression. */
export interface FetchedDocument extends Validators {
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly status: number
  /** All that the server said of it. */
  readonly headers: { get(name: string): string | null }
  /** Where it was in the end, without user, password and query: what its relative addresses are resolved against. */
  readonly address: string
}

/** Times in milliseconds. */
interface FetchLimits {
  readonly connect: number
  /** From the first request to the last byte. */
  readonly whole: number
  /** Of the document when it is unpacked, as a small answer may hold a large one. */
  readonly bytes: number
  readonly redirects: number
}

export interface FetchOptions {
  readonly userAgent: string
  readonly accept: string
  /** Of the copy that is there. */
  readonly validators?: Validators
  /** Whether an answer of any status is a document, as its text says what was wrong. */
  readonly anyStatus?: boolean
  readonly limits?: Partial<FetchLimits>
}

/** As many bytes as a file may have. */
const defaults: FetchLimits = { connect: 10_000, whole: 30_000, bytes: 4 * 1024 * 1024, redirects: 5 }

/**
 * Fetches a document.
 *
 * @returns undefined where the server says that it is the one that the validators are of
 * @throws {FetchError}
 */
export async function fetchDocument(
  url: string,
  options: FetchOptions,
): Promise<FetchedDocument | undefined> {
  const limits = { ...defaults, ...options.limits }
  const signal = AbortSignal.timeout(limits.whole)
  const agent = createAgent(limits.connect)
  try {
    const { response, address } = await followRedirects(new URL(url), limits.redirects, (target) =>
      request(target, url, { agent, signal, ...options }),
    )
    const isAsked = Boolean(options.validators?.etag ?? options.validators?.lastModified)
    if (response.status === 304 && isAsked) return undefined
    if (!response.ok && !options.anyStatus)
      throw new FetchError('HTTP status 200', describeStatus(response.status))
    const bytes = await readBody(response, limits.bytes)
    const { status, headers } = response
    return { bytes, address, status, headers, ...readHeaders(headers) }
  } catch (error) {
    throw explainFetchError(error, limits.whole / 1000)
  } finally {
    await agent.destroy()
  }
}

interface RequestOptions extends FetchOptions {
  readonly agent: Agent
  readonly signal: AbortSignal
}

/** User and password go to the server that the config names them for, and to no other that it leads to. */
function request(target: URL, first: string, options: RequestOptions): Promise<Response> {
  const { agent, signal, userAgent, accept, validators = {} } = options
  const { username, password, origin } = new URL(first)
  const bare = new URL(target)
  bare.username = ''
  bare.password = ''
  const isKnown = username !== '' && origin === target.origin
  return fetch(bare, {
    dispatcher: agent,
    signal,
    redirect: 'manual',
    headers: {
      'user-agent': userAgent,
      accept,
      ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
      ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
      ...(isKnown && { authorization: basicAuthorization(username, password) }),
    },
  })
}

/** A lone `%` stays as it is. */
function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${decodePercents(username)}:${decodePercents(password)}`).toString('base64')}`
}

const redirections: readonly number[] = [301, 302, 303, 307, 308]

/** By hand, so that each address on the way is looked at: http and https only, and nothing after https but https. */
async function followRedirects(
  start: URL,
  most: number,
  ask: (url: URL) => Promise<Response>,
): Promise<{ readonly response: Response; readonly address: string }> {
  let url = start
  for (let count = 0; ; count++) {
    const response = await ask(url)
    if (!redirections.includes(response.status)) {
      return { response, address: `${url.origin}${url.pathname}` }
    }
    await response.body?.cancel()
    if (count === most) throw new FetchError(`at most ${most} redirects`, 'one more')
    url = readLocation(response, url)
  }
}

function readLocation(response: Response, from: URL): URL {
  const location = response.headers.get('location')
  const target = location === null ? null : URL.parse(location, from.href)
  const expected =
    from.protocol === 'https:' ? 'a redirect to an https address' : 'a redirect to an http or https address'
  if (!target) throw new FetchError(expected, 'one without an address')
  if (target.protocol !== 'https:' && target.protocol !== from.protocol) {
    throw new FetchError(expected, `one to ${publicAddress(target.href)}`)
  }
  return target
}

async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > most) throw new FetchError(`at most ${most.toLocaleString('en')} bytes`, 'more')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function readHeaders(headers: Headers): Omit<FetchedDocument, 'bytes' | 'address' | 'status' | 'headers'> {
  const [contentType, etag, lastModified] = ['content-type', 'etag', 'last-modified'].map((name) =>
    headers.get(name),
  )
  return {
    ...(contentType && { contentType }),
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  }
}

/** `404 (Not Found)` */
export function describeStatus(status: number): string {
  return STATUS_CODES[status] === undefined ? `${status}` : `${status} (${STATUS_CODES[status]})`
}
