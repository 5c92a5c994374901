import { STATUS_CODES } from 'node:http'
import type { Headers, Response } from 'undici'
import { FetchError } from './fetch-error.ts'
import { publicAddress } from './public-address.ts'
import type { Validators } from './request-headers.ts'
import { readRetryAfter } from './retry-after.ts'

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

interface AnswerOptions {
  /** The most of a document. */
  readonly bytes: number
  /** In milliseconds since 1970. */
  readonly now: number
  /** Whether only a document was asked for that has changed. */
  readonly isAsked: boolean
  /** Whether an answer of any status is a document; a server that is busy is still one to be asked again. */
  readonly anyStatus: boolean
}

const redirections: readonly number[] = [301, 302, 303, 307, 308]
const busy: readonly number[] = [429, 503]
const missing: readonly number[] = [404, 410]

/**
 * Reads what a server answered: a document, or where it is instead.
 *
 * @returns undefined where nothing has changed
 * @throws {FetchError}
 */
export async function readAnswer(
  response: Response,
  target: URL,
  { bytes: most, now, isAsked, anyStatus }: AnswerOptions,
): Promise<FetchedDocument | URL | undefined> {
  const { status, ok, headers } = response
  if (redirections.includes(status)) {
    await response.body?.cancel()
    return readLocation(headers, target)
  }
  if (status === 304 && isAsked) return undefined
  // A part of a document is none, and nobody has asked for a part.
  if ((!ok || status === 206) && (!anyStatus || busy.includes(status))) {
    const after = readRetryAfter(headers.get('retry-after'), now)
    const retry = busy.includes(status) && { retry: { after } }
    const hint =
      after === undefined ? '' : `, to be asked again in ${(after / 1000).toLocaleString('en')} seconds`
    throw new FetchError('HTTP status 200', `${describeStatus(status)}${hint}`, {
      code: missing.includes(status) ? 'not-found' : 'status',
      ...retry,
    })
  }
  const packings = headers.get('content-encoding')?.split(',').length ?? 0
  if (packings > 1)
    throw new FetchError('a document that is packed once at most', `one packed ${packings} times`)
  const bytes = await readBody(response, most)
  return { bytes, status, headers, address: `${target.origin}${target.pathname}`, ...readHeaders(headers) }
}

/** An address of http or https, and nothing after https but https. */
function readLocation(headers: Headers, from: URL): URL {
  const location = headers.get('location')
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
    if (size > most)
      throw new FetchError(`at most ${most.toLocaleString('en')} bytes`, 'more', { code: 'too-large' })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function readHeaders(headers: Headers): Validators & Pick<FetchedDocument, 'contentType'> {
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
