import {
  coveredPeriod,
  intervalOf,
  type Observation,
  type Revision,
  resolve,
  type SeriesBreak,
  type StatedCount,
  type SuppressionPolicy,
  suppress,
} from '@iom-feed/core'
import type { DueObservation } from './due-observations.ts'

/** What is published of the ledger at one time. */
export interface Edition {
  /** The observations that are published. */
  readonly published: readonly Observation[]
  /** What stands and would be published, if it did not betray anybody. */
  readonly keptBack: readonly Observation[]
  /** What something later or surer has taken the place of. */
  readonly revisions: readonly Revision[]
  readonly breaks: readonly SeriesBreak[]
  /** What was public before it: stated by posts, and published by earlier editions. */
  readonly before: readonly Observation[]
  /** What stands, whether it may be published or not. */
  readonly standing: readonly Observation[]
}

/** By what is decided which counts stand, and which of them are published. */
export interface EditionRules {
  readonly policies: readonly SuppressionPolicy[]
  /** Names of sources, the most trusted first. */
  readonly ranks?: readonly string[] | undefined
}

/**
 * Makes the edition of the last day, and each earlier one on the way: what was published once is public for ever, so each has to
 * take into account what the ones before gave away.
 *
 * A day on which an observation became due made an edition. What each of them published follows from the ledger, as rows are only ever added to it,
 * so nothing has to be kept from build to build.
 */
export function makeEdition(due: readonly DueObservation[], rules: EditionRules): Edition {
  const days = [...new Set(due.map(({ day }) => day))].sort()
  const earlier = new Set<Observation>()
  let edition: Edition = none
  for (const day of days) {
    for (const observation of edition.published) earlier.add(observation)
    const known = due.filter((one) => one.day <= day)
    edition = decide(known, [...earlier], rules)
  }
  return edition
}

const none: Edition = { published: [], keptBack: [], revisions: [], breaks: [], before: [], standing: [] }

function decide(
  known: readonly DueObservation[],
  earlier: readonly Observation[],
  { policies, ranks }: EditionRules,
): Edition {
  const { standing, revisions, breaks } = resolve(
    known.map(({ observation }) => observation),
    ranks && { ranks },
  )
  // Of a post that the sources no longer hold the words were public all the same.
  const stated = known.flatMap(({ observation, post }) =>
    post || observation.source.post !== undefined ? [observation] : [],
  )
  const before = [...new Set([...stated, ...earlier])]
  // What is not free is never published, but the rest must not give it away either.
  const counts = standing.flatMap(countOf)
  const { decisions } = suppress(counts, { policies, published: before.flatMap(countOf) })
  const isFree = ({ confidentiality }: Observation) => confidentiality === 'F'
  const pick = (isKeptBack: boolean) =>
    decisions.flatMap(({ count: { observation }, suppressed }) =>
      isFree(observation) && (suppressed !== undefined) === isKeptBack ? [observation] : [],
    )
  return { published: pick(false), keptBack: pick(true), revisions, breaks, before, standing }
}

/** An observation as a count, of the months that it covers. */
export interface ObservedCount extends StatedCount {
  readonly observation: Observation
}

/** The count that an observation states; none where it has no value. */
export function countOf(observation: Observation): readonly ObservedCount[] {
  const interval = intervalOf(observation)
  const { series, source } = observation
  return interval ? [{ series, period: coveredPeriod(observation), interval, source, observation }] : []
}
