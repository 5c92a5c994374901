import type { Post } from '@iom-feed/core'
import type { SourceProblem } from '../reading/source-problem.ts'
import type { SourceResult } from './source.ts'

/** What was read of a feed. */
export interface FeedReading extends SourceResult<Post> {
  /** Why nothing of it could be read. */
  readonly failure?: SourceProblem
}

/** A feed of which nothing could be read. */
export function fail(failure: SourceProblem): FeedReading {
  return { items: [], problems: [], failure }
}
