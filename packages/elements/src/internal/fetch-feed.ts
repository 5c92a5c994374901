import { type FeedReading, readFeed } from '@iom-feed/core'

/** After this time, in ms, a reader is better served by a message and a button than by more waiting. */
const patience = 30_000

/**
 * Loads a document. No cookie goes with the request, and nothing that tells which page asks.
 *
 * @throws {Error} Where there is no feed; its `cause` is the HTTP status, where that is why.
 */
export async function fetchFeed(
  url: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<FeedReading> {
  const response = await fetch(url, {
    cache,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  })
  const { ok, status } = response
  if (!ok) throw new Error(`Cannot load "${url}": expected a JSON Feed, got HTTP ${status}`, { cause: status })
  return readFeed(await response.json(), { url: response.url || url })
}
