import type { Post } from '@iom-feed/core'
import type { Settings } from '../config/load-config.ts'
import { mapInOrder } from '../files/map-in-order.ts'
import { markdownCampaigns } from '../sources/markdown-campaigns.ts'
import { observationsFile } from '../sources/observations-file.ts'
import { joinResults, type Kept, type Source, type SourceResult } from '../sources/source.ts'
import { yamlFigures } from '../sources/yaml-figures.ts'
import { yamlVocabulary } from '../sources/yaml-vocabulary.ts'
import { checkTranslations } from './check-translations.ts'
import type { Content } from './content.ts'
import { withLanguage } from './detect-language.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { linkTranslations } from './link-translations.ts'
import type { Merge } from './merge.ts'
import { mergeDuplicates } from './merge-duplicates.ts'
import { type ReadOptions, readPosts } from './read-posts.ts'

/** Content, and what is to be known of where it came from. */
export interface CollectedContent extends Content {
  /** Why posts are one, or translations of each other. */
  readonly merges: readonly Merge[]
  /** What to keep for the day when a source fails. */
  readonly kept: readonly Kept[]
  /** Whether a source of posts failed, and nothing was kept of it. */
  readonly isLost: boolean
}

/** Reads all sources side by side, and finds the languages of posts. What cannot be used is left out, and named. */
export async function collectContent(settings: Settings, options: ReadOptions): Promise<CollectedContent> {
  const { campaigns, vocabulary, returns, homePageUrl } = settings
  const [posts, ...others] = await Promise.all([
    readPosts(settings, options),
    readOptional(campaigns, (path) => markdownCampaigns({ homePageUrl, path })),
    readOptional(vocabulary, yamlVocabulary),
    Promise.all(returns.observations.map((path) => observationsFile(path).read())).then(joinResults),
    readOptional(returns.figures, yamlFigures),
  ])
  const [readCampaigns, concepts, readObservations, readFigures] = others
  const single = mergeDuplicates(posts.items)
  const own = await withLanguages(dropDuplicates({ ...posts, items: single.items }))
  const linked = linkTranslations(own.items)
  const results = {
    posts: checkTranslations({ ...own, items: linked.items }),
    campaigns: dropDuplicates(readCampaigns),
    concepts: dropDuplicates(concepts),
    observations: dropDuplicates(readObservations),
    figures: dropDuplicates(readFigures),
  }
  return {
    posts: results.posts.items,
    campaigns: results.campaigns.items,
    concepts: results.concepts.items,
    observations: results.observations.items,
    figures: results.figures.items,
    problems: Object.values(results).flatMap((result) => result.problems),
    merges: [...single.merges, ...linked.merges],
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

async function withLanguages(result: SourceResult<Post>): Promise<SourceResult<Post>> {
  const items = await mapInOrder(result.items, async (placed) => ({
    ...placed,
    item: await withLanguage(placed.item),
  }))
  return { ...result, items }
}
