import { type Agent, fetch } from 'undici'
import { startTimer } from './clock.ts'
import { createAgent } from './create-agent.ts'
import { explainFetchError, FetchError } from './fetch-error.ts'
import { createNetwork, type Network } from './network.ts'
import { withoutUser } from './public-address.ts'
import { type FetchedDocument, readAnswer } from './read-answer.ts'
import { type RequestParts, requestHeaders } from './request-headers.ts'

export type { FetchedDocument } from './read-answer.ts'
export type { Validators } from './request-headers.ts'

/** Times in milliseconds. */
interface FetchLimits {
  readonly connect: number
  /** From a request to the last byte of its answer. */
  readonly whole: number
  /** For all requests, and the waiting before and between them. */
  readonly deadline: number
  /** Of the document as it is sent, and when it is unpacked, as a small answer may hold a large one. */
  readonly bytes: number
  readonly redirects: number
  /** How often it is asked for, where a server is busy or a connection breaks off. */
  readonly tries: number
  /** The longest wait that a server may ask for; it is not asked again at all where it wants more. */
  readonly wait: number
}

export interface FetchOptions extends RequestParts {
  /** The address of the config, where the document is another that it led to. */
  readonly configured?: string
  /** Whether an answer of any status is a document, as its text says what was wrong. */
  readonly anyStatus?: boolean
  readonly limits?: Partial<FetchLimits>
  /** What may be reached; without it, public servers. */
  readonly network?: Network
}

/** As many bytes as a file may have. */
const defaults: FetchLimits = {
  connect: 10_000,
  whole: 30_000,
  deadline: 120_000,
  bytes: 4 * 1024 * 1024,
  redirects: 5,
  tries: 3,
  wait: 60_000,
}

/** The wait before the second try, in milliseconds; each further one is four times as long. */
const firstWait = 500

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
  const { network = createNetwork(), configured = url } = options
  const { clock } = network
  const deadline = startTimer(clock, limits.deadline, () => tooLate(limits.deadline))
  const agent = createAgent(network, { timeout: limits.connect, bytes: limits.bytes })
  try {
    return await followRedirects({
      ...options,
      limits,
      network,
      agent,
      first: new URL(url),
      configured: new URL(configured),
      deadline: deadline.signal,
      latest: clock.now() + limits.deadline,
    })
  } finally {
    deadline.stop()
    await agent.destroy()
  }
}

/** What stays the same on the way from an address to a document. */
interface Way extends RequestParts, Pick<FetchOptions, 'anyStatus'> {
  readonly limits: FetchLimits
  readonly network: Network
  readonly agent: Agent
  readonly first: URL
  readonly configured: URL
  readonly deadline: AbortSignal
  /** When the deadline is, in milliseconds since 1970. */
  readonly latest: number
}

/** By hand, so that each address on the way is looked at. */
async function followRedirects(way: Way): Promise<FetchedDocument | undefined> {
  const { redirects } = way.limits
  let url = way.first
  for (let count = 0; ; count++) {
    const answer = await askPatiently(url, way)
    if (!(answer instanceof URL)) return answer
    if (count === redirects) throw new FetchError(`at most ${redirects} redirects`, 'one more')
    url = answer
  }
}

/** Asks again where a server is busy or a connection broke off, in its own time. */
async function askPatiently(target: URL, way: Way): Promise<FetchedDocument | URL | undefined> {
  const { limits, network, deadline, latest } = way
  const { clock, hosts } = network
  for (let count = 1; ; count++) {
    try {
      return await hosts.run(target.hostname, deadline, () => ask(target, way))
    } catch (error) {
      const failure = explainFetchError(deadline.aborted ? deadline.reason : error, limits.bytes)
      const { retry } = failure
      const until = clock.now() + (retry?.after ?? firstWait * 4 ** (count - 1))
      if (!retry || count === limits.tries || until > Math.min(clock.now() + limits.wait, latest))
        throw failure
      hosts.pause(target.hostname, until)
    }
  }
}

async function ask(target: URL, way: Way): Promise<FetchedDocument | URL | undefined> {
  const { limits, network, agent, deadline, configured, anyStatus = false } = way
  const timer = startTimer(network.clock, limits.whole, () => tooLate(limits.whole))
  const signal = AbortSignal.any([timer.signal, deadline])
  try {
    const headers = requestHeaders(target, configured, way)
    const response = await fetch(withoutUser(target), {
      dispatcher: agent,
      signal,
      redirect: 'manual',
      headers,
    })
    return await readAnswer(response, target, {
      bytes: limits.bytes,
      now: network.clock.now(),
      anyStatus,
      isAsked: Boolean(way.validators?.etag ?? way.validators?.lastModified),
    })
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    timer.stop()
  }
}

function tooLate(milliseconds: number): FetchError {
  return new FetchError(`the whole document within ${milliseconds / 1000} seconds`, 'less by then', {
    code: 'timeout',
  })
}
