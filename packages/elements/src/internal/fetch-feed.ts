import type { Feed } from '@iom-feed/core'
import { readDocument } from './read-document.ts'

/**
 * Loads a document. No cookie goes with the request, and nothing that tells which page asks.
 *
 * @throws {Error} Where there is no feed; its `cause` is the HTTP status, where that is why.
 */
export async function fetchFeed(url: string, signal: AbortSignal, cache?: RequestCache): Promise<Feed> {
  const response = await fetch(url, {
    cache: cache ?? 'default',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  })
  const { ok, status } = response
  if (!ok)
    throw new Error(`Cannot load "${url}": expected a JSON Feed, got HTTP ${status}`, { cause: status })
  return readDocument(await response.json(), response.url || url)
}
