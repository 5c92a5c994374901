import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { FetchError } from './fetch-error.ts'
import type { Network } from './network.ts'
import { specialUse } from './special-address.ts'

interface AgentOptions {
  /** For a connection to stand, in milliseconds. */
  readonly timeout: number
  /** Of a document as it is sent. */
  readonly bytes: number
}

/** A name and a value of each header, all together. */
const headerBytes = 32 * 1024

/**
 * Makes what opens the connections of one document.
 *
 * The address that a connection goes to is looked at when it is opened: a name that gave another answer before gains nothing by it.
 */
export function createAgent(network: Network, { timeout, bytes }: AgentOptions): Agent {
  const connectFreely = buildConnector({ timeout, lookup: createLookup(network, () => {}) })
  const connectSafely = buildConnector({ timeout, lookup: createLookup(network, refuseSpecial) })
  return new Agent({
    maxHeaderSize: headerBytes,
    maxResponseSize: bytes,
    connect(target, callback) {
      const isAllowed = network.allow.has(originOf(target))
      const literal = target.hostname.replace(/^\[|\]$/g, '')
      try {
        // No name has to be looked up for it.
        if (!isAllowed && isIP(literal) !== 0) refuseSpecial(literal)
      } catch (error) {
        callback(error as Error, null)
        return
      }
      const connect = isAllowed ? connectFreely : connectSafely
      connect(target, (...result) => {
        const [, socket] = result
        // Whatever is between the parts of a document, such as extensions of chunks, is counted nowhere else.
        socket?.on('readable', () => {
          if (socket.bytesRead > 2 * bytes + headerBytes) socket.destroy(tooMuchSent(2 * bytes))
        })
        callback(...result)
      })
    },
  })
}

/** The connection broke off because of what was sent with a document, and not because of the document. */
function tooMuchSent(bytes: number): FetchError {
  return new FetchError(
    `at most ${bytes.toLocaleString('en')} bytes with all that is sent around them`,
    'more',
    { code: 'too-large' },
  )
}

function originOf({ protocol, host }: buildConnector.Options): string {
  return new URL(`${protocol}//${host}`).origin
}

/** Several addresses may be given for a name, and one bad one spoils them all: no honest site has it. */
function createLookup({ resolve }: Network, check: (address: string) => void): LookupFunction {
  return (name, { all, family }, callback) => {
    const answer = async () => {
      const found = await resolve(name)
      const fitting = found.filter((one) => !family || one.family === family || family === `IPv${one.family}`)
      for (const { address } of found) check(address)
      const [first] = fitting
      if (!first) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' })
      return { fitting, first }
    }
    answer().then(
      ({ fitting, first }) =>
        all ? callback(null, [...fitting]) : callback(null, first.address, first.family),
      (error) => callback(error, ''),
    )
  }
}

function refuseSpecial(address: string): void {
  const use = specialUse(address)
  if (use === undefined) return
  const expected = 'a public address, or an origin that "fetch.allow" of the config names'
  throw new FetchError(expected, `${address} (${use})`, { code: 'private' })
}
