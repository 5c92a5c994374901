import {
  dayInZone,
  type LocalizedText,
  type Post,
  parseTimestamp,
  resolveTags,
  runningCampaigns,
} from '@iom-feed/core'
import type { Settings } from '../config/load-config.ts'
import { sourceKeys } from '../config/source-keys.ts'
import type { Publication, PublishedKept } from '../outputs/publication.ts'
import type { SourceProblem } from '../reading/source-problem.ts'
import { formatTimestamp } from '../reading/zoned-time.ts'
import type { FailingSource } from '../sources/source.ts'
import type { Content } from './content.ts'
import { describeLanguages } from './describe-languages.ts'
import { displayDay } from './display-texts.ts'
import { makeStatistics } from './make-statistics.ts'
import { makeVocabulary } from './make-vocabulary.ts'
import { numberEntries } from './number-entries.ts'
import { keepOutStatistics } from './withdrawal/keep-out-statistics.ts'

/** A publication, and what is to be said of it. */
export interface Made {
  readonly publication: Publication
  readonly problems: readonly SourceProblem[]
  /** What somebody chose, and should know of. */
  readonly warnings: readonly SourceProblem[]
}

/**
 * Makes the publication of a moment from what the sources hold.
 *
 * Nothing that is dated later than `now` gets into it, and no campaign that is over.
 *
 * @param now in milliseconds since 1970
 */
export function makePublication(content: Content, settings: Settings, now: number): Made {
  const { timeZone, languages } = settings
  const { vocabulary, problems } = makeVocabulary(content.concepts)
  const due = content.posts.map(({ item }) => item).filter((post) => isDue(post.published, now))
  const named = new Map<string, LocalizedText>()
  /** Many posts share a day, and the words for it. */
  const nameDay = (day: string): LocalizedText => {
    const dates = named.get(day) ?? displayDay(day, languages)
    named.set(day, dates)
    return dates
  }
  const posts = numberEntries(due).map(({ modified, ...post }): Post => {
    const published = parseTimestamp(post.published ?? '')
    return {
      ...post,
      ...(modified !== undefined && isDue(modified, now) ? { modified } : {}),
      concepts: resolveTags(vocabulary, post.tags, post.language).concepts,
      ...(published !== undefined && { dates: nameDay(dayInZone(published, timeZone)) }),
    }
  })
  const { withdrawals } = content
  const keys = sourceKeys(settings.sources, settings.folder)
  const made = makeStatistics(content, settings, {
    posts: content.posts,
    published: new Set(posts.map(({ id }) => id)),
    today: dayInZone(now, timeZone),
    timeZone,
  })
  const statistics = keepOutStatistics(made, withdrawals)
  const { title, titles, description, homePageUrl, baseUrl, icon, licence, language, expectedEvery } =
    settings
  const publication: Publication = {
    title,
    ...(titles && { titles }),
    ...(description !== undefined && { description }),
    homePageUrl,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(icon !== undefined && { icon }),
    ...(licence !== undefined && { licence }),
    language,
    timeZone,
    ...(expectedEvery !== undefined && { expectedEvery }),
    updated: formatTimestamp(now, timeZone),
    posts,
    languages: describeLanguages(posts),
    campaigns: runningCampaigns(
      content.campaigns.map(({ item }) => item),
      now,
      timeZone,
    ),
    figures: statistics.figures,
    vocabulary,
    ...(statistics.data && { data: statistics.data }),
    origins: new Map(
      content.posts.flatMap(({ item, source = -1 }) => {
        const key = keys[source]
        return key === undefined ? [] : [[item.id, key]]
      }),
    ),
    kept: describeFailing(content.failing, keys, settings),
    withdrawn: withdrawals.tombstones.map((tombstone) => tombstone.keys),
  }
  return {
    publication,
    problems: [...problems, ...made.problems],
    warnings: made.warnings,
  }
}

/** Sources as the document names them: by the name that the config has for readers, and by nothing else that it says. */
function describeFailing(
  failing: readonly FailingSource[],
  keys: readonly string[],
  { sources, language, timeZone }: Settings,
): PublishedKept[] {
  return failing.map(({ source, since }) => {
    const name = sources[source]?.name
    return {
      source: keys[source] ?? '',
      since: formatTimestamp(since, timeZone),
      ...(name !== undefined && { name: typeof name === 'string' ? { [language]: name } : name }),
    }
  })
}

function isDue(time: string | undefined, now: number): boolean {
  return time === undefined || (parseTimestamp(time) ?? 0) <= now
}
