/** Why a document could not be fetched, in words that name no secret. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly expected: string
  readonly got: string

  constructor(expected: string, got: string, options?: ErrorOptions) {
    super(`Cannot fetch: expected ${expected}, got ${got}`, options)
    this.expected = expected
    this.got = got
  }
}

/** What the codes of Node and undici mean to somebody who looks after a config. */
const meanings: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server of that name',
  EAI_AGAIN: 'no answer about the name of the server',
  ECONNREFUSED: 'a refused connection',
  ECONNRESET: 'a connection that broke off',
  UND_ERR_SOCKET: 'a connection that broke off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  EHOSTUNREACH: 'no way to the server',
  ENETUNREACH: 'no way to the server',
  CERT_HAS_EXPIRED: 'a certificate that has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'a certificate for another name',
}

/** Turns whatever fetching threw into a `FetchError`. */
export function explainFetchError(error: unknown, seconds: number): FetchError {
  if (error instanceof FetchError) return error
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new FetchError(`the whole document within ${seconds} seconds`, 'less by then', { cause: error })
  }
  // Ports of mail, for one, are never asked, lest an address make us talk to what is no web server.
  if (error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port') {
    return new FetchError('a port for web servers', 'one that is set aside for others', { cause: error })
  }
  const code = findCode(error)
  const got = code === undefined ? 'a failure' : (meanings[code] ?? 'a failure')
  return new FetchError('an answer', code === undefined ? got : `${got} (${code})`, { cause: error })
}

/** The code of the innermost error that has one; messages are not shown, as they may hold the address. */
function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code } = error as NodeJS.ErrnoException
  const tried: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  return findCode(error.cause) ?? tried.map(findCode).find(Boolean) ?? code
}
