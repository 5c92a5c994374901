/**
 * What kept a document from being fetched, for programs: no address of a web server, one that is not public, a server that is not there, does
 * not answer in time or at all, or not in a way that can be trusted, a document that is not there, is refused, is too large, or is another
 * kind than the one that is wanted.
 */
export type FetchFault =
  | 'address'
  | 'private'
  | 'no-server'
  | 'timeout'
  | 'unreachable'
  | 'certificate'
  | 'not-found'
  | 'status'
  | 'too-large'
  | 'kind'

interface FetchErrorOptions extends ErrorOptions {
  /** Without it, `unreachable`. */
  readonly code?: FetchFault
  /** Where the same request may go well later: in how many milliseconds, where the server says that. */
  readonly retry?: { readonly after?: number | undefined }
}

/** Why a document could not be fetched, in words that name no secret. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly expected: string
  readonly got: string
  readonly code: FetchFault
  readonly retry: FetchErrorOptions['retry']

  constructor(
    expected: string,
    got: string,
    { code = 'unreachable', retry, ...options }: FetchErrorOptions = {},
  ) {
    super(`Cannot fetch: expected ${expected}, got ${got}`, options)
    this.expected = expected
    this.got = got
    this.code = code
    this.retry = retry
  }
}

/** What the codes of Node and undici mean to somebody who looks after a config. */
const meanings: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server of that name',
  EAI_AGAIN: 'no answer about the name of the server',
  ECONNREFUSED: 'a refused connection',
  ECONNRESET: 'a connection that broke off',
  EPIPE: 'a connection that broke off',
  UND_ERR_SOCKET: 'a connection that broke off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  EHOSTUNREACH: 'no way to the server',
  ENETUNREACH: 'no way to the server',
  CERT_HAS_EXPIRED: 'a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'a certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'a certificate for another name',
  EPROTO: 'no encrypted connection',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no encrypted connection',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no encrypted connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'a document of another length than its server says',
  Z_DATA_ERROR: 'a document that cannot be unpacked',
  Z_BUF_ERROR: 'a document that cannot be unpacked',
  ERR__ERROR_FORMAT_PADDING_1: 'a document that cannot be unpacked',
}

/** What the codes of Node and undici mean to a program, where it is more than a server that cannot be reached. */
const faults: Readonly<Record<string, FetchFault>> = {
  ENOTFOUND: 'no-server',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  EPROTO: 'certificate',
}

/** What may go well the next time: nothing was done, or only a document asked for. */
const passing: readonly string[] = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN']

/** Turns whatever fetching threw into a `FetchError`. */
export function explainFetchError(error: unknown, bytes: number): FetchError {
  const own = findOwn(error)
  if (own) return own
  // Ports of mail, for one, are never asked, lest an address make us talk to what is no web server.
  if (error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port') {
    return new FetchError('a port for web servers', 'one that is set aside for others', {
      code: 'address',
      cause: error,
    })
  }
  const code = findCode(error)
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new FetchError(`at most ${bytes.toLocaleString('en')} bytes`, 'more', {
      code: 'too-large',
      cause: error,
    })
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return new FetchError('headers of a sensible size', 'larger ones', { cause: error })
  }
  const got = explainCode(code ?? '')
  return new FetchError('an answer', code === undefined ? got : `${got} (${code})`, {
    cause: error,
    code: findFault(code ?? ''),
    ...(code !== undefined && passing.includes(code) && { retry: {} }),
  })
}

function findFault(code: string): FetchFault {
  return faults[code] ?? (/CERT|SIGNATURE|_SSL_|_TLS_/.test(code) ? 'certificate' : 'unreachable')
}

function explainCode(code: string): string {
  return meanings[code] ?? (code.startsWith('HPE_') ? 'what is no HTTP' : 'a failure')
}

/** One of ours, which undici may have wrapped. */
function findOwn(error: unknown): FetchError | undefined {
  if (error instanceof FetchError) return error
  return error instanceof Error ? findOwn(error.cause) : undefined
}

/** The code of the innermost error that has one; messages are not shown, as they may hold the address. */
function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // The parser of HTTP has no code for some of its errors.
  const { code = error.name === 'HTTPParserError' ? 'HPE_ERROR' : undefined } = error as NodeJS.ErrnoException
  const tried: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  return findCode(error.cause) ?? tried.map(findCode).find(Boolean) ?? code
}
