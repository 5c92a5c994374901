import type { Post } from '@iom-feed/core'
import type { Settings } from '../config/load-config.ts'
import { markdownCampaigns } from '../sources/markdown-campaigns.ts'
import type { Kept, Placed, Source, SourceResult } from '../sources/source.ts'
import { yamlFigures } from '../sources/yaml-figures.ts'
import { yamlVocabulary } from '../sources/yaml-vocabulary.ts'
import type { WithdrawnKind } from '../state/tombstone.ts'
import { collectPosts } from './collect-posts.ts'
import type { Content } from './content.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import type { Merge } from './merge.ts'
import type { ReadOptions } from './read-posts.ts'
import { collectFacts } from './returns/collect-facts.ts'
import { noWithdrawals, withhold } from './withdrawal/withdrawals.ts'

/** Content, and what is to be known of where it came from. */
export interface CollectedContent extends Content {
  /** Why posts are one, or translations of each other. */
  readonly merges: readonly Merge[]
  /** All posts that the sources gave, whatever became of them. */
  readonly read: readonly Placed<Post>[]
  /** What to keep for the day when a source fails. */
  readonly kept: readonly Kept[]
  /** Whether a source of posts failed, and nothing was kept of it. */
  readonly isLost: boolean
}

/** Reads all sources side by side, and finds the languages of posts. What cannot be used is left out, and named. */
export async function collectContent(settings: Settings, options: ReadOptions): Promise<CollectedContent> {
  const { campaigns, vocabulary, returns, homePageUrl } = settings
  const [posts, facts, ...others] = await Promise.all([
    collectPosts(settings, options),
    collectFacts(returns),
    readOptional(campaigns, (path) => markdownCampaigns({ homePageUrl, path })),
    readOptional(vocabulary, yamlVocabulary),
    readOptional(returns.figures, yamlFigures),
  ])
  const [readCampaigns, concepts, readFigures] = others
  const { withdrawals = noWithdrawals } = options
  const keepOut = <Item extends { readonly id: string }>(
    kind: WithdrawnKind,
    items: readonly Placed<Item>[],
  ) => items.filter(({ item }) => !withdrawals.has(kind, item.id))
  const results = {
    campaigns: dropDuplicates(readCampaigns),
    concepts: dropDuplicates(concepts),
    figures: dropDuplicates(readFigures),
  }
  return {
    posts: posts.items,
    failing: posts.failing,
    campaigns: keepOut('campaign', results.campaigns.items),
    concepts: results.concepts.items,
    observations: facts.observations.map((placed) => ({
      ...placed,
      item: withhold(placed.item, withdrawals),
    })),
    figures: keepOut('figure', results.figures.items),
    problems: [posts, facts, ...Object.values(results)].flatMap((result) => result.problems),
    withdrawals: posts.withdrawals,
    read: posts.read,
    merges: posts.merges,
    kept: posts.kept ?? [],
    isLost: posts.isLost ?? false,
  }
}

function readOptional<Item>(
  path: string | undefined,
  open: (path: string) => Source<Item>,
): Promise<SourceResult<Item>> {
  return path === undefined ? Promise.resolve({ items: [], problems: [] }) : open(path).read()
}
