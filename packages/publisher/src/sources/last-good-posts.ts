import { dayInZone, type Post } from '@iom-feed/core'
import { createProblem, type Reading, type SourceProblem } from '../reading/source-problem.ts'
import { type KeptDocument, readKept, type SourceOrigin } from '../state/kept-document.ts'
import type { FeedReading } from './feed-reading.ts'
import { type LoadedDocument, nameOrigin } from './load-feed.ts'
import type { Placed, Source, SourceResult } from './source.ts'

/** What is expected of a source that had posts, and what to do where that is wrong. */
export const postsAsBefore = 'posts, as it had some before (say mayBeEmpty: true where it may have none)'

/** What is said of a source that failed, where there is nothing to fall back to. */
export const noCopyKept = 'no earlier copy of it is kept'

/** What every source says that may be down for a while. */
export interface LastGoodOptions {
  /** What the ids of its posts begin with, where they are not unique without it. */
  readonly id?: string
  /** Whether it is no mistake that a source which had posts has none. */
  readonly mayBeEmpty?: boolean
  /** The folder where the last good document is kept. */
  readonly state: string
  /** The moment of the build, in milliseconds since 1970. */
  readonly now: number
  /** Where days begin. */
  readonly timeZone: string
}

/** A document that holds posts: where it is, how it is loaded, and how it is read. */
export interface PostsDocument {
  readonly origin: SourceOrigin
  /** What messages call it: `feed`. */
  readonly noun: string
  /** Loads it; neither a value nor a problem means that it is still the one that is kept. */
  load(kept?: KeptDocument): Promise<Reading<LoadedDocument>>
  read(document: LoadedDocument): FeedReading
}

/** Posts from a document or, where there is none to be had, those that it last had. */
export function lastGoodPosts(document: PostsDocument, options: LastGoodOptions): Source<Post> {
  return {
    async read() {
      const { value, problems } = await readKept(options.state, document.origin)
      const result = await readNow(document, options, openEarlier(document, value))
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

/** Reads what was kept once it is asked for: that takes as long as to read what there is now. */
function openEarlier({ read }: PostsDocument, document?: KeptDocument): () => Earlier | undefined {
  let earlier: Earlier | undefined
  let isUnread = true
  return () => {
    if (document && isUnread) {
      const result = read(document)
      // What another version of this command kept, and this one cannot read, is as good as nothing.
      if (!result.failure) earlier = { document, result }
    }
    isUnread = false
    return earlier
  }
}

async function readNow(
  document: PostsDocument,
  options: LastGoodOptions,
  readEarlier: () => Earlier | undefined,
): Promise<SourceResult<Post>> {
  const { origin, noun } = document
  const { mayBeEmpty = false, now, timeZone } = options
  // A server is told what is kept, and may answer that it is still that.
  const { value, problems } = await document.load(
    origin.url === undefined ? undefined : readEarlier()?.document,
  )
  if (problems[0]) return fallBack(problems[0], timeZone, readEarlier())
  const keep = (result: SourceResult<Post>, kept: LoadedDocument): SourceResult<Post> => ({
    ...result,
    kept: [{ origin, document: { ...kept, seen: now } }],
  })
  if (value === undefined) {
    const earlier = readEarlier()
    return earlier ? keep(earlier.result, earlier.document) : nothing
  }
  const read = document.read(value)
  if (read.failure) return fallBack(read.failure, timeZone, readEarlier())
  if (read.items.length > 0 || mayBeEmpty || !readEarlier()?.result.items.length) return keep(read, value)
  const got = read.problems.length > 0 ? 'none that can be used' : 'none'
  const parts = { file: nameOrigin(origin), expected: postsAsBefore, got }
  return fallBack(createProblem(`use the ${noun}`, parts), timeZone, readEarlier())
}

const nothing: SourceResult<Post> = { items: [], problems: [] }

/** The posts of the earlier copy, and one line that says why they are, or that there are none. */
function fallBack(problem: SourceProblem, timeZone: string, earlier?: Earlier): SourceResult<Post> {
  const count = earlier?.result.items.length ?? 0
  const day = earlier && dayInZone(earlier.document.seen, timeZone)
  const posts = count === 1 ? `its 1 post of ${day} is kept` : `its ${count} posts of ${day} are kept`
  const note = count > 0 ? posts : earlier ? `it had no posts on ${day}` : noCopyKept
  return {
    items: earlier?.result.items ?? [],
    problems: [tell(problem, note, earlier)],
    ...(earlier && count > 0 && { since: earlier.document.seen }),
    isLost: !earlier,
  }
}

/** A source of which a copy is kept may be unreadable for a while. */
function tell({ isUnreadable, ...problem }: SourceProblem, note: string, earlier?: Earlier): SourceProblem {
  return {
    ...problem,
    ...(isUnreadable && !earlier && { isUnreadable }),
    message: `${problem.message}; ${note}`,
  }
}

function withPrefix({ item, ...place }: Placed<Post>, prefix: string): Placed<Post> {
  const { id, entry } = item
  return {
    ...place,
    item: { ...item, id: `${prefix}/${id}`, ...(entry !== undefined && { entry: `${prefix}/${entry}` }) },
  }
}
