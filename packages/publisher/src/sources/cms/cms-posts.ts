import type { Post } from '@iom-feed/core'
import { createProblem, type Reading, type SourceProblem } from '../../reading/source-problem.ts'
import type { SourceOrigin } from '../../state/kept-document.ts'
import { type FeedReading, fail } from '../feed-reading.ts'
import { lastGoodPosts } from '../last-good-posts.ts'
import { type LoadedDocument, makeLoadOptions, nameOrigin } from '../load-feed.ts'
import type { Placed, Source } from '../source.ts'
import { type Answer, type Pages, readAnswers, writeAnswers } from './answer.ts'
import { type CmsOptions, mostPosts } from './cms-options.ts'
import { LoadFailure } from './load-failure.ts'
import { type Api, openApi } from './open-api.ts'

/** What became of something that a CMS sent: a post, nothing where it is not for the public, or what is wrong with it. */
export type CmsReading =
  | { readonly post: Post; readonly flaw?: never }
  | { readonly flaw: Flaw; readonly post?: never }
  | undefined

/** What cannot be done, and why: the parts of a message. */
interface Flaw {
  readonly subject: string
  readonly expected: string
  readonly got: string
}

/** A kind of CMS. */
export interface Cms {
  /** All that is asked of the site, by which two sources of one site are told from each other. */
  readonly asked: string
  /** The media types of its API. */
  readonly accept: string
  /** The headers that are wanted of its answers, in small letters. */
  readonly wantedHeaders: readonly string[]
  /** Loads the lists of posts, `count` giving how many of an answer are for the public; throws `LoadFailure`. */
  load(api: Api, count: (answer: Answer) => number): Promise<readonly Pages[]>
  /** The raw posts of a page. */
  listItems(answer: Answer): readonly unknown[]
  readItem(item: unknown, answer: Answer): CmsReading
}

/** Posts from the API of a CMS or, where it fails on any page, those that it last had. */
export function cmsPosts(cms: Cms, options: CmsOptions): Source<Post> {
  const { url } = options
  const origin: SourceOrigin = { url, asked: cms.asked }
  return lastGoodPosts(
    {
      origin,
      noun: 'posts',
      load: (kept) =>
        load(cms, origin, {
          ...makeLoadOptions(options),
          configured: url,
          accept: cms.accept,
          wantedHeaders: cms.wantedHeaders,
          kept: (kept && readAnswers(kept.bytes))?.flat() ?? [],
        }),
      read: (document) => read(document, cms, options),
    },
    options,
  )
}

async function load(
  cms: Cms,
  origin: SourceOrigin,
  options: Parameters<typeof openApi>[0],
): Promise<Reading<LoadedDocument>> {
  const count = (answer: Answer) =>
    cms.listItems(answer).filter((item) => cms.readItem(item, answer)?.post).length
  try {
    return { value: { bytes: writeAnswers(await cms.load(openApi(options), count)) }, problems: [] }
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error
    return { problems: [createProblem(`load ${error.what}`, { file: nameOrigin(origin), ...error })] }
  }
}

function read({ bytes }: LoadedDocument, cms: Cms, options: CmsOptions): FeedReading {
  const { limit = mostPosts } = options
  const lists = readAnswers(bytes)
  if (!lists) {
    const parts = { file: nameOrigin(options), expected: 'answers of its API', got: 'something else' }
    return fail(createProblem('read the posts', parts))
  }
  const readings = lists.flatMap((pages) => takePosts(readItems(pages, cms), limit))
  // What moves from one page to the next while they are read comes twice, and so does what has no translation.
  const posts = new Map<string, Placed<Post>>()
  const problems = new Map<string, SourceProblem>()
  for (const { post, flaw, file } of readings) {
    if (post) posts.set(post.id, { item: post, file })
    const problem = flaw && createProblem(flaw.subject, { file, ...flaw })
    if (problem) problems.set(problem.message, problem)
  }
  return { items: [...posts.values()], problems: [...problems.values()] }
}

interface PlacedReading {
  readonly post?: Post | undefined
  readonly flaw?: Flaw | undefined
  readonly file: string
}

function readItems(pages: Pages, cms: Cms): PlacedReading[] {
  return pages.flatMap((answer) =>
    cms.listItems(answer).map((item) => ({ ...cms.readItem(item, answer), file: answer.address })),
  )
}

/** As many as hold so many posts. */
function takePosts(readings: readonly PlacedReading[], limit: number): readonly PlacedReading[] {
  let count = 0
  const end = readings.findIndex(({ post }) => post && ++count > limit)
  return end < 0 ? readings : readings.slice(0, end)
}
