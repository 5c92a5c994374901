import type { IncomingMessage } from 'node:http'
import { FetchError } from '@iom-feed/publisher'

/** As many bytes as of a page that is fetched. */
const most = 4 * 1024 * 1024

/**
 * Reads what a request brings along.
 *
 * @throws {FetchError} where it is larger than a page may be
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.length
    // The rest is still read, so that whoever sends it hears the answer.
    if (size <= most) parts.push(part)
  }
  if (size > most)
    throw new FetchError(`at most ${most.toLocaleString('en')} bytes`, 'more', { code: 'too-large' })
  return Buffer.concat(parts)
}
