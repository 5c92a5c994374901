import type { SourceProblem } from '../reading/source-problem.ts'
import type { KeptDocument, SourceOrigin } from '../state/kept-document.ts'

/** Something that a source holds, and where it stands, so that a later problem with it can be told. */
export interface Placed<Item> {
  readonly item: Item
  readonly file: string
  readonly line?: number
  /** The addresses of its translations, where the source names them. */
  readonly translations?: readonly string[]
  /** The place of its source in the config, counted from 0. */
  readonly source?: number
}

/** What a source holds. What could not be read is left out, and named. */
export interface SourceResult<Item> {
  readonly items: readonly Placed<Item>[]
  readonly problems: readonly SourceProblem[]
  /** What whoever writes the document should keep beside it, for the day when the source fails. */
  readonly kept?: readonly Kept[]
  /** When it was last good, in milliseconds since 1970, where it failed and these are the posts that it had then. */
  readonly since?: number
  /** Whether the source failed as a whole, and nothing was kept of it. */
  readonly isLost?: boolean
}

/** A source that fails, and whose posts are those that it last had. */
export interface FailingSource {
  /** Its place in the config, counted from 0. */
  readonly source: number
  /** When it was last good, in milliseconds since 1970. */
  readonly since: number
}

/** A document, and of which source it is. */
export interface Kept {
  readonly origin: SourceOrigin
  readonly document: KeptDocument
}

/**
 * Where posts, campaigns, concepts, observations or figures come from.
 *
 * `read` writes nothing, and never rejects because of what it finds: one broken item costs that item only. The same input gives the same result in the
 * same order, whatever the machine's time zone, locale and order of folders.
 */
export interface Source<Item> {
  read(): Promise<SourceResult<Item>>
}

/** Joins what several files or sources gave, in their order. */
export function joinResults<Item>(results: readonly SourceResult<Item>[]): SourceResult<Item> {
  const moments = results.flatMap(({ since }) => since ?? [])
  return {
    items: results.flatMap((result) => result.items),
    problems: results.flatMap((result) => result.problems),
    kept: results.flatMap((result) => result.kept ?? []),
    ...(moments.length > 0 && { since: Math.min(...moments) }),
    isLost: results.some((result) => result.isLost),
  }
}
