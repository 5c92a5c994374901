import type { Catalogue } from '@iom-feed/core'
import { fetchJson } from './fetch-feed.ts'

const parts: Record<string, Promise<unknown> | undefined> = {}

/** Loads a part of a catalogue, by its full address, once: it never changes. What failed is tried again the next time. */
export function loadPart(url: string): Promise<unknown> {
  const part = parts[url] ?? fetchJson(url).then(([value]) => value)
  parts[url] = part
  part.catch(() => {
    parts[url] = undefined
  })
  return part
}

/** Loads a catalogue by its full address. */
export function loadCatalogue(url: string): Promise<Catalogue> {
  return loadPart(url) as Promise<Catalogue>
}
