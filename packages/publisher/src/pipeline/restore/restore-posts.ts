import { dayInZone, type Post, parseTimestamp } from '@iom-feed/core'
import type { SourceSettings } from '../../config/resolve-headers.ts'
import { createProblem, namePlace, type SourceProblem } from '../../reading/source-problem.ts'
import { noCopyKept, postsAsBefore } from '../../sources/last-good-posts.ts'
import { nameOrigin } from '../../sources/load-feed.ts'
import type { SourceResult } from '../../sources/source.ts'
import type { RestoredPosts } from './open-earlier.ts'

/** A source, as the config and the document name it, and what it gave. */
export interface RestorableSource {
  readonly source: SourceSettings
  readonly key: string
  readonly result: SourceResult<Post>
}

/**
 * Takes the place of a source that failed, or is suddenly empty, while nothing is kept of it: the posts of it that are published stay.
 *
 * @param restore gives what is published
 * @returns what the source gave, where it gave something or nothing of it is published
 */
export async function restorePosts(
  { source, key, result }: RestorableSource,
  restore: () => Promise<RestoredPosts | undefined>,
  { timeZone, folder }: { readonly timeZone: string; readonly folder: string },
): Promise<SourceResult<Post>> {
  if (!isMissed(source, result)) return result
  const restored = await restore()
  if (!restored) return result
  const file = nameOrigin(source.url === undefined ? { path: source.path } : { url: source.url })
  if (!restored.posts) {
    // An empty feed is a mistake only where it is known to have had posts.
    const isTold = result.isLost && restored.problem
    return isTold ? { ...result, problems: [...result.problems, restored.problem] } : result
  }
  const items = restored.posts
    .filter(({ id }) => restored.origins?.get(id) === key)
    .map(({ number: _, dates: __, ...item }) => ({ item: { ...item, concepts: [] }, file }))
  if (items.length === 0) return result
  const at = parseTimestamp(restored.updated)
  const day = at === undefined ? '' : ` on ${dayInZone(at, timeZone)}`
  const posts = items.length === 1 ? 'its 1 post is kept' : `its ${items.length} posts are kept`
  const note = `${posts} as published${day} in ${namePlace(restored.place, folder)}`
  const problems = result.isLost
    ? result.problems
    : [...result.problems, createProblem('use the source', { file, expected: postsAsBefore, got: 'none' })]
  // A source that had failed when the document was made has not been read since it began to.
  const good = restored.kept.find((one) => one.source === key)?.since ?? restored.updated
  const since = parseTimestamp(good)
  return { items, problems: addNote(problems, note), ...(since !== undefined && { since }) }
}

/** Whether a source that can fail for a while gave nothing. */
function isMissed(source: SourceSettings, { items, isLost, kept = [] }: SourceResult<Post>): boolean {
  if (isLost) return true
  const wasEmpty = source.type !== 'markdown' && items.length === 0 && source.mayBeEmpty !== true
  return wasEmpty && kept.length > 0
}

/** The last line says why the source failed. */
function addNote(problems: readonly SourceProblem[], note: string): SourceProblem[] {
  return problems.map((problem, index) => {
    if (index < problems.length - 1) return problem
    return { ...problem, message: `${problem.message.replace(`; ${noCopyKept}`, '')}; ${note}` }
  })
}
