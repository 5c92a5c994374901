import { decodeList, FeedError, type Post, readFeed } from '@iom-feed/core'
import { mapInOrder } from '../../files/map-in-order.ts'
import type { RestoreIndex } from '../../outputs/restore-index.ts'
import { createProblem, type Reading } from '../../reading/source-problem.ts'
import { loadJson, nameFile, type Published } from './published.ts'

/** The posts of a published document, each with the key of its source. */
export interface PublishedPosts {
  readonly posts: readonly Post[]
  /** Keys of sources, by the ids of posts. */
  readonly origins: ReadonlyMap<string, string>
}

/** Pages asked for at a time. */
const width = 8

/** Reads all posts of a published document; one page that cannot be read costs all, as no half may take the place of the whole. */
export async function readPublishedPosts(
  published: Published,
  { pages, sources }: Pick<RestoreIndex, 'pages' | 'sources'>,
): Promise<Reading<PublishedPosts>> {
  const read = await mapInOrder(pages, (path) => readPage(published, path), width)
  const problems = read.flatMap((page) => page.problems)
  if (problems.length > 0) return { problems: problems.slice(0, 1) }
  const posts = read.flatMap(({ value = [] }) => value)
  const origins = new Map<string, string>()
  for (const [key, gaps] of Object.entries(sources)) {
    for (const place of decodeList(gaps)) {
      const post = posts[place]
      if (post) origins.set(post.id, key)
    }
  }
  return { value: { posts, origins }, problems: [] }
}

async function readPage(published: Published, path: string): Promise<Reading<readonly Post[]>> {
  const file = nameFile(published, path)
  const refuse = (got: string): Reading<readonly Post[]> => ({
    problems: [createProblem('read what is published', { file, expected: 'a page of the document', got })],
  })
  const { value, problems } = await loadJson(published, path)
  if (problems.length > 0) return { problems }
  if (value === undefined) return refuse('nothing at this place')
  try {
    return { value: readFeed(value, { url: new URL(path, published.base).href }).feed.posts, problems: [] }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    return refuse('another file')
  }
}
