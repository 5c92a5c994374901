import { dayInZone, type Post } from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import { type KeptDocument, readKept, type SourceOrigin } from '../state/kept-document.ts'
import { readFeedDocument } from './feed-document.ts'
import type { FeedReading } from './feed-reading.ts'
import {
  type LoadedFeed,
  loadFeed,
  makeUserAgent,
  nameOrigin,
  noCopyKept,
  postsAsBefore,
} from './load-feed.ts'
import type { Placed, Source, SourceResult } from './source.ts'
import type { XmlFeedOptions } from './xml-feed.ts'

/** Where the feed is, and how it is read. */
export type FeedPostsOptions = SourceOrigin &
  Omit<XmlFeedOptions, 'base'> & {
    /** The site that the posts are from: relative addresses in a file are resolved against it. */
    readonly homePageUrl: string
    /** What the ids of its posts begin with, where they are not unique without it. */
    readonly id?: string
    /** Whether it is no mistake that a feed which had posts has none. */
    readonly mayBeEmpty?: boolean
    /** The folder where the last good document is kept. */
    readonly state: string
    /** The moment of the build, in milliseconds since 1970. */
    readonly now: number
  }

/** Posts from a feed or, where there is none to be had, those that it last had. */
export function feedPosts(options: FeedPostsOptions): Source<Post> {
  return {
    async read() {
      const { earlier, problems } = await readEarlier(options)
      const result = await readNow(options, earlier)
      const { id } = options
      return {
        ...result,
        items: id === undefined ? result.items : result.items.map((one) => withPrefix(one, id)),
        problems: [...problems, ...result.problems],
      }
    },
  }
}

/** What an earlier build kept, and what is in it. */
interface Earlier {
  readonly document: KeptDocument
  readonly result: SourceResult<Post>
}

async function readEarlier(
  options: FeedPostsOptions,
): Promise<{ readonly earlier?: Earlier; readonly problems: readonly SourceProblem[] }> {
  const { value, problems } = await readKept(options.state, options)
  const result = value && parse(value, options)
  // What another version of this command kept, and this one cannot read, is as good as nothing.
  return value && result && !result.failure
    ? { earlier: { document: value, result }, problems }
    : { problems }
}

async function readNow(options: FeedPostsOptions, earlier?: Earlier): Promise<SourceResult<Post>> {
  const { homePageUrl, mayBeEmpty = false } = options
  const { value, problems } = await loadFeed(options, makeUserAgent(homePageUrl), earlier?.document)
  if (problems[0]) return fallBack(problems[0], options, earlier)
  if (value === undefined) return earlier ? keep(earlier.result, earlier.document, options) : nothing
  const read = parse(value, options)
  if (read.failure) return fallBack(read.failure, options, earlier)
  if (read.items.length > 0 || mayBeEmpty || !earlier?.result.items.length) return keep(read, value, options)
  const got = read.problems.length > 0 ? 'none that can be used' : 'none'
  const parts = { file: nameOrigin(options), expected: postsAsBefore, got }
  return fallBack(createProblem('use the feed', parts), options, earlier)
}

const nothing: SourceResult<Post> = { items: [], problems: [] }

function parse(document: LoadedFeed, options: FeedPostsOptions): FeedReading {
  const { bytes, contentType, address } = document
  return readFeedDocument(
    { bytes, file: nameOrigin(options), ...(contentType !== undefined && { contentType }) },
    { ...options, base: address ?? options.homePageUrl },
  )
}

function keep(
  result: SourceResult<Post>,
  document: LoadedFeed,
  options: FeedPostsOptions,
): SourceResult<Post> {
  return { ...result, kept: [{ origin: options, document: { ...document, seen: options.now } }] }
}

/** The posts of the earlier copy, and one line that says why they are, or that there are none. */
function fallBack(problem: SourceProblem, options: FeedPostsOptions, earlier?: Earlier): SourceResult<Post> {
  const count = earlier?.result.items.length ?? 0
  const day = earlier && dayInZone(earlier.document.seen, options.timeZone)
  const posts = count === 1 ? `its 1 post of ${day} is kept` : `its ${count} posts of ${day} are kept`
  const note = count > 0 ? posts : earlier ? `it had no posts on ${day}` : noCopyKept
  return {
    items: earlier?.result.items ?? [],
    problems: [{ ...problem, message: `${problem.message}; ${note}` }],
    isLost: !earlier,
  }
}

function withPrefix({ item, ...place }: Placed<Post>, prefix: string): Placed<Post> {
  const { id, entry } = item
  return {
    ...place,
    item: { ...item, id: `${prefix}/${id}`, ...(entry !== undefined && { entry: `${prefix}/${entry}` }) },
  }
}
