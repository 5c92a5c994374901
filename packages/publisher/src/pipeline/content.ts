import type { Campaign, Concept, Observation, Post } from '@iom-feed/core'
import type { SourceProblem } from '../reading/source-problem.ts'
import type { FailingSource, Placed } from '../sources/source.ts'
import type { FigureDraft } from '../sources/yaml-figures.ts'
import type { Withdrawals } from './withdrawal/withdrawals.ts'

/** Everything that the sources hold, as they hold it. */
export interface Content {
  readonly posts: readonly Placed<Post>[]
  /** The sources of posts that fail, and whose posts are those that they last had. */
  readonly failing: readonly FailingSource[]
  readonly campaigns: readonly Placed<Campaign>[]
  readonly concepts: readonly Placed<Concept>[]
  readonly observations: readonly Placed<Observation>[]
  readonly figures: readonly Placed<FigureDraft>[]
  readonly problems: readonly SourceProblem[]
  /** What is not to be published, and of posts is left out already. */
  readonly withdrawals: Withdrawals
}
