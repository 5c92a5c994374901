import type { Feed } from '@iom-feed/core'
import { readDocument } from './read-document.ts'

/**
 * Loads JSON. No cookie goes with the request, and nothing that tells which page asks.
 *
 * @returns The value, and the address that it came from in the end.
 * @throws {Error} Where there is none; its `cause` is the HTTP status, where that is why.
 */
export async function fetchJson(
  url: string,
  signal?: AbortSignal,
  cache?: RequestCache,
): Promise<[value: unknown, url: string]> {
  const response = await fetch(url, {
    cache: cache ?? 'default',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: signal ?? null,
  })
  const { ok, status } = response
  if (!ok)
    throw new Error(`Cannot load "${url}": expected a JSON Feed, got HTTP ${status}`, { cause: status })
  return [await response.json(), response.url || url]
}

/** Loads a document, as `fetchJson` does. */
export async function fetchFeed(url: string, signal: AbortSignal, cache?: RequestCache): Promise<Feed> {
  return readDocument(...(await fetchJson(url, signal, cache)))
}
