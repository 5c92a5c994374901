import * as v from 'valibot'
import { parseJson } from '../../reading/read-json.ts'

/** An answer of an API, as it is kept. */
export interface Answer {
  /** A hash of the address that was asked, which may itself hold a key. */
  readonly asked: string
  /** Where the answer came from in the end, without user, password and query. */
  readonly address: string
  readonly etag?: string
  readonly lastModified?: string
  /** What else its headers say that is wanted, by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON that it is. */
  readonly body: unknown
}

/** The pages of one list, in their order. */
export type Pages = readonly Answer[]

const answer = v.object({
  asked: v.string(),
  address: v.string(),
  etag: v.exactOptional(v.string()),
  lastModified: v.exactOptional(v.string()),
  headers: v.record(v.string(), v.string()),
  body: v.unknown(),
})

/** Writes lists of pages as one document, which is kept whole or not at all. */
export function writeAnswers(lists: readonly Pages[]): Uint8Array {
  return Buffer.from(JSON.stringify(lists))
}

/** Reads what `writeAnswers` wrote; undefined where it is something else. */
export function readAnswers(bytes: Uint8Array): readonly Pages[] | undefined {
  const result = v.safeParse(v.array(v.array(answer)), parseJson(Buffer.from(bytes).toString()))
  return result.success ? result.output : undefined
}
