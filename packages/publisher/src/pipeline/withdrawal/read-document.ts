import { join } from 'node:path'
import { type Feed, FeedError, type Observation, readFeed, readObservationsCsv } from '@iom-feed/core'
import type { Settings } from '../../config/load-config.ts'
import { findFile } from '../../files/find-file.ts'
import type { Publication } from '../../outputs/publication.ts'
import { csvPath } from '../../outputs/returns-data.ts'
import { readTableText } from '../../reading/read-table-text.ts'
import { createProblem, type Reading } from '../../reading/source-problem.ts'
import { yamlVocabulary } from '../../sources/yaml-vocabulary.ts'
import { describeLanguages } from '../describe-languages.ts'
import { makeVocabulary } from '../make-vocabulary.ts'
import { numberEntries } from '../number-entries.ts'
import { loadJson, publishedFolder } from '../restore/published.ts'
import { readIndex } from '../restore/read-index.ts'
import { readPublishedPosts } from '../restore/read-published-posts.ts'
import { type DataOptions, describeData } from '../returns/publish-data.ts'
import { readImages } from './read-images.ts'

/**
 * Reads the document of the output folder back into the publication that it was made from, so that it can be made again without
 * something: nothing goes out by it that was not public, and no source is asked.
 *
 * Only the vocabulary comes from its own file, as a document does not say of other names which language they are in.
 */
export async function readDocument(settings: Settings): Promise<Reading<Publication>> {
  const published = publishedFolder(settings.out)
  const file = join(settings.out, 'feed.json')
  const refuse = (got: string): Reading<Publication> => {
    const parts = { file, expected: 'a document that iom-feed made (run "iom-feed build" first)', got }
    return { problems: [createProblem('read the document', parts)] }
  }
  const [index, root] = await Promise.all([readIndex(published), loadJson(published, 'feed.json')])
  const [problem] = [...root.problems, ...index.problems]
  if (problem) return { problems: [problem] }
  if (!index.value || root.value === undefined) return refuse('nothing at this place')
  const feed = parseFeed(root.value)
  if (!feed) return refuse('another file')
  const pages = await readPublishedPosts(published, index.value)
  if (!pages.value) return { problems: pages.problems }
  const concepts =
    settings.vocabulary === undefined ? undefined : await yamlVocabulary(settings.vocabulary).read()
  const { vocabulary, problems } = makeVocabulary(concepts?.items ?? [])
  const table = await readTable(settings.out)
  if (table?.problems[0]) return { problems: [table.problems[0]] }
  const { posts: placed, images } = await readImages(pages.value.posts, published)
  const posts = numberEntries(placed)
  const { campaigns, figures } = feed
  return {
    value: {
      ...describeFeed(feed),
      posts,
      languages: describeLanguages(posts),
      campaigns,
      figures,
      vocabulary,
      ...(table?.value && { data: describeData(table.value, dataOptions(settings)) }),
      images,
      origins: pages.value.origins,
      kept: index.value.kept ?? [],
      withdrawn: index.value.withdrawn,
    },
    problems: [...(concepts?.problems ?? []), ...problems],
  }
}

/** A feed of ours, which says when it was made and where its posts are from. */
type OwnFeed = Feed & Required<Pick<Feed, 'homePageUrl' | 'updated'>>

/** What a publication says of itself. */
function describeFeed(
  feed: OwnFeed,
): Omit<Publication, 'posts' | 'languages' | 'campaigns' | 'figures' | 'vocabulary' | 'data'> {
  const { title, titles, description, homePageUrl, feedUrl, icon, licence } = feed
  const { language = 'en', timeZone = 'UTC', expectedEvery, updated } = feed
  return {
    title,
    ...(titles && { titles }),
    ...(description !== undefined && { description }),
    homePageUrl,
    ...(feedUrl !== undefined && { baseUrl: new URL('.', feedUrl).href }),
    ...(icon !== undefined && { icon }),
    ...(licence !== undefined && { licence }),
    language,
    timeZone,
    ...(expectedEvery !== undefined && { expectedEvery }),
    updated,
  }
}

function parseFeed(value: unknown): OwnFeed | undefined {
  try {
    const { feed } = readFeed(value)
    const { homePageUrl, updated } = feed
    return homePageUrl === undefined || updated === undefined ? undefined : { ...feed, homePageUrl, updated }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    return undefined
  }
}

/** The counts that are published; undefined where there are no statistics. */
async function readTable(out: string): Promise<Reading<readonly Observation[]> | undefined> {
  const file = join(out, csvPath)
  if (!(await findFile(file))) return undefined
  const { value, problems } = await readTableText(file)
  if (value === undefined) return { problems }
  const read = readObservationsCsv(value)
  // A table without rows is what is published where every count is kept back.
  const lost = read.problems.some(({ code, isKept }) => !isKept && code !== 'no-rows')
  if (!lost) return { value: read.observations, problems: [] }
  const parts = { file, expected: 'the table that iom-feed wrote', got: 'another, or a broken one' }
  return { problems: [createProblem('read the document', parts)] }
}

/** What of the settings the data files say. */
function dataOptions({ languages, returns }: Pick<Settings, 'languages' | 'returns'>): DataOptions {
  const { method, sourceRank: ranks } = returns
  return { languages, ranks, ...(method && { method }) }
}
