import {
  dayInZone,
  type Observation,
  type ObservationSource,
  type Post,
  parseTimestamp,
} from '@iom-feed/core'
import type { Placed } from '../../sources/source.ts'

/** The moment that is asked about, and the posts that there are. */
export interface Moment {
  /** All posts that the sources hold, those included that are not due yet. */
  readonly posts: readonly Placed<Post>[]
  /** The ids of the posts that the document holds. */
  readonly published: ReadonlySet<string>
  /** The day of the document, `YYYY-MM-DD`. */
  readonly today: string
  readonly timeZone: string
}

/** A confirmed observation, and the day from which on it may be known. */
export interface DueObservation {
  readonly observation: Observation
  readonly day: string
  /** The post that states it, where the sources have it. */
  readonly post?: Post
}

/** The confirmed observations of which nothing is dated later than today: not they, nor who confirmed them, nor the post that states them. */
export function dueObservations(
  observations: readonly Placed<Observation>[],
  { posts, published, today, timeZone }: Moment,
): readonly DueObservation[] {
  const byId = new Map(posts.map(({ item }) => [item.id, item]))
  return observations.flatMap(({ item: observation }): DueObservation[] => {
    const { vintage, confirmed, source } = observation
    if (!confirmed) return []
    const post = postOf(source, byId)
    if (post && !published.has(post.id)) return []
    const at = parseTimestamp(post?.published ?? '')
    const days = [vintage, confirmed.on, at === undefined ? '' : dayInZone(at, timeZone)]
    const day = days.sort().at(-1) ?? vintage
    return day <= today ? [{ observation, day, ...(post && { post }) }] : []
  })
}

/** The post that states a count; the id of one can be an address. */
function postOf({ post, url }: ObservationSource, posts: ReadonlyMap<string, Post>): Post | undefined {
  return posts.get(post ?? url ?? '')
}
