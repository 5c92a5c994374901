import {
  coveredPeriod,
  type Observation,
  type Period,
  type Series,
  type SeriesBreak,
  safeUrl,
} from '@iom-feed/core'
import type { Placed } from '../../sources/source.ts'
import { type DueObservation, dueObservations, type Moment } from './due-observations.ts'
import { type Edition, type EditionRules, makeEdition } from './edition.ts'

/** A count that is published, as figures show it: its period is that of the months that it covers, its source the address of the post. */
export type PublishedCount = Observation & { readonly value: number }

/** What of the observations may be published at a moment. */
export interface Ledger {
  readonly edition: Edition
  /** The counts that are published; those without a value are in the edition only. */
  readonly counts: readonly PublishedCount[]
  /** The observation that stands for the one with this id: itself, or what has taken its place; undefined where neither is there. */
  current(id: string): Observation | undefined
  /** The count as it is shown; undefined where it is not published. */
  published(observation: Observation): PublishedCount | undefined
  /** Whether something of the observation is dated later than the moment. */
  isLater(observation: Observation): boolean
  /** Whether a series begins to count something else between two periods. */
  isBroken(series: Series, earlier: Period, later: Period): boolean
}

/** Decides what of the observations may be published at a moment. */
export function openLedger(
  observations: readonly Placed<Observation>[],
  moment: Moment,
  rules: EditionRules,
): Ledger {
  const byId = new Map(observations.map(({ item }) => [item.id, item]))
  const due = dueObservations(observations, moment)
  const edition = makeEdition(due, rules)
  const replaced = new Map(edition.revisions.map(({ observation, by }) => [observation, by]))
  const isDue = new Set(due.map(({ observation }) => observation))
  const posts = new Map(due.map((one) => [one.observation, one.post]))
  const shown = new Map(
    edition.published.map((observation) => [observation, show(observation, posts.get(observation))]),
  )
  return {
    edition,
    counts: [...shown.values()],
    current(id) {
      let observation = byId.get(id)
      while (observation && replaced.has(observation)) observation = replaced.get(observation)
      return observation
    },
    published: (observation) => shown.get(observation),
    isLater: (observation) => observation.confirmed !== undefined && !isDue.has(observation),
    isBroken: (series, earlier, later) => edition.breaks.some((one) => breaks(one, series, earlier, later)),
  }
}

function show(observation: Observation, post: DueObservation['post']): PublishedCount {
  const { url: _, ...source } = observation.source
  const url = post?.url ?? safeUrl(observation.source.url ?? '')
  return {
    ...(observation as PublishedCount),
    period: coveredPeriod(observation),
    source: { ...source, ...(url !== undefined && { url }) },
  }
}

function breaks(
  { series: broken, month }: SeriesBreak,
  series: Series,
  earlier: Period,
  later: Period,
): boolean {
  return sameSeries(broken, series) && earlier.start < month && month <= later.end
}

/** Whether two counts are of one series, but for some dimensions. */
export function sameSeries(one: Series, other: Series, besides: readonly (keyof Series)[] = []): boolean {
  const dimensions = Object.keys({ ...one, ...other }) as (keyof Series)[]
  return dimensions.every((name) => besides.includes(name) || one[name] === other[name])
}

/** Whether two counts are of the same months. */
export function samePeriod(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end
}
