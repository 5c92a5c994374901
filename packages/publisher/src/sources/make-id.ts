import { createHash } from 'node:crypto'

/** The same for the same post, where a source has neither an id nor an address for it. */
export function makeId(text: string, date: string): string {
  return createHash('sha256').update(`${text}\n${date}`).digest('hex').slice(0, 16)
}
