import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import { publicAddress } from '../http/public-address.ts'
import type { SourceSettings } from './resolve-headers.ts'

/**
 * What the published document calls each source, so that its posts are found again when the state is lost.
 *
 * A hash of the address without its secrets, or of the path from the config; sources that look alike are counted. It stays the same
 * while the source does, whatever stands around it in the config.
 *
 * @param folder of the config
 * @returns a key for each source, in their order
 */
export function sourceKeys(sources: readonly SourceSettings[], folder: string): string[] {
  const seen = new Map<string, number>()
  return sources.map(({ url, path = '' }) => {
    const place =
      url === undefined ? `path ${relative(folder, path).split(sep).join('/')}` : `url ${publicAddress(url)}`
    const before = seen.get(place) ?? 0
    seen.set(place, before + 1)
    const name = before === 0 ? place : `${place} ${before}`
    return createHash('sha256').update(name).digest('hex').slice(0, 12)
  })
}
