import { unescape as decodePercents } from 'node:querystring'

/** What a server said of a document, so that it need not send it again. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** What is asked for, and what is told of who asks. */
export interface RequestParts {
  readonly userAgent: string
  readonly accept: string
  /** For the server of the config's address only, as keys may be in them. */
  readonly headers?: Readonly<Record<string, string>>
  /** Of the copy that is there. */
  readonly validators?: Validators
}

/**
 * The headers of a request on the way to a document.
 *
 * @param target what is asked now
 * @param configured the address of the config: what it and the config say in confidence goes to its own origin, and to no other that it leads to
 */
export function requestHeaders(target: URL, configured: URL, parts: RequestParts): Record<string, string> {
  const { userAgent, accept, headers = {}, validators = {} } = parts
  const { username, password } = configured
  const isOwn = target.origin === configured.origin
  return {
    ...(isOwn && username !== '' && { authorization: basicAuthorization(username, password) }),
    ...(isOwn && lowerNames(headers)),
    'user-agent': userAgent,
    accept,
    ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
  }
}

function lowerNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** A lone `%` stays as it is. */
function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${decodePercents(username)}:${decodePercents(password)}`).toString('base64')}`
}
