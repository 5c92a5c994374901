import type { Settings } from '../../config/load-config.ts'
import type { Network } from '../../http/network.ts'
import type { PublishedKept } from '../../outputs/publication.ts'
import type { RestoreIndex } from '../../outputs/restore-index.ts'
import { createProblem, type SourceProblem } from '../../reading/source-problem.ts'
import { makeLoadOptions } from '../../sources/load-feed.ts'
import { joinTombstones, readTombstones, type Tombstone } from '../../state/tombstone.ts'
import { openWithdrawals, type Withdrawals } from '../withdrawal/withdrawals.ts'
import { type Published, publishedFolder, publishedSite } from './published.ts'
import { readIndex } from './read-index.ts'
import { type PublishedPosts, readPublishedPosts } from './read-published-posts.ts'

/** What is known of earlier builds besides what is kept of the sources. */
export interface Earlier {
  readonly withdrawals: Withdrawals
  /** Whether the state has to be told of withdrawals that it does not know. */
  readonly isStateBehind: boolean
  /** The posts that are published, for sources of which nothing is kept; nothing where nothing is published. Asked for once, and only where it is wanted. */
  readonly restore: () => Promise<RestoredPosts | undefined>
  /** Where those are from, and the copies of their images. */
  readonly published?: Published
}

/** Posts of a published document, or why they cannot be had. */
export interface RestoredPosts extends Partial<PublishedPosts> {
  /** The folder or public address that they are from. */
  readonly place: string
  /** When the document was made, in RFC 3339. */
  readonly updated: string
  /** The sources that failed then, since when. */
  readonly kept: readonly PublishedKept[]
  readonly problem?: SourceProblem
}

/** What there is of earlier builds, or why it is not known what has been withdrawn, so that nothing may be published. */
export interface OpenedEarlier {
  readonly value?: Earlier
  readonly problem?: SourceProblem
}

/**
 * Finds out what earlier builds left: what is withdrawn from the state and the output folder, and where both say nothing, from the
 * published document.
 *
 * @param network what of it may be reached
 * @param restore where that is, with a slash at its end; without it, nothing is asked for
 */
export async function openEarlier(
  { state, out, homePageUrl }: Pick<Settings, 'state' | 'out' | 'homePageUrl'>,
  network: Network,
  restore?: string,
): Promise<OpenedEarlier> {
  const kept = await readTombstones(state)
  if (kept.problems[0]) return { problem: withRemedy(kept.problems[0]) }
  const folder = publishedFolder(out)
  const local = await readIndex(folder)
  if (local.problems[0] && !kept.value) return { problem: withRemedy(local.problems[0]) }
  if (local.value) return { value: makeEarlier(kept.value, { published: folder, index: local.value }) }
  if (restore === undefined) return { value: makeEarlier(kept.value) }
  const site = publishedSite(restore, makeLoadOptions({ homePageUrl, network }))
  const remote = await readIndex(site)
  // Where the state knows what is withdrawn, the site is wanted only for the posts of sources that fail.
  if (remote.problems[0] && !kept.value) return { problem: remote.problems[0] }
  return { value: makeEarlier(kept.value, remote.value && { published: site, index: remote.value }) }
}

function makeEarlier(
  kept: readonly Tombstone[] | undefined,
  found?: { readonly published: Published; readonly index: RestoreIndex },
): Earlier {
  const known = found?.index.withdrawn.map((keys): Tombstone => ({ keys })) ?? []
  const tombstones = joinTombstones(kept ?? [], known)
  let restored: Promise<RestoredPosts> | undefined
  return {
    withdrawals: openWithdrawals(tombstones),
    isStateBehind: tombstones.length > (kept?.length ?? 0),
    restore: async () => {
      if (!found) return undefined
      restored ??= readPosts(found.published, found.index)
      return await restored
    },
    ...(found && { published: found.published }),
  }
}

async function readPosts(published: Published, index: RestoreIndex): Promise<RestoredPosts> {
  const { value, problems } = await readPublishedPosts(published, index)
  const { place } = published
  const { updated, kept = [] } = index
  return { place, updated, kept, ...value, ...(problems[0] && { problem: problems[0] }) }
}

/** A file that cannot be read must not pass for one that says nothing: what was withdrawn would come back. */
function withRemedy({ file, expected, got }: SourceProblem): SourceProblem {
  const remedy = 'put back a copy of it or, where nothing is withdrawn, delete it'
  const problem = createProblem('tell what is withdrawn', { file, expected, got })
  return { ...problem, message: `${problem.message}; ${remedy}` }
}
