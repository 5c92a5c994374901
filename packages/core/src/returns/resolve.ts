import { asOf } from './as-of.ts'
import { coveredPeriod } from './covered-period.ts'
import { type Decision, latestDecisions } from './decision.ts'
import { findBreaks, type SeriesBreak } from './find-breaks.ts'
import { defaultPolicy, intersect, intervalOf, type QualifierPolicy } from './interval.ts'
import type { LedgerProblem } from './ledger-problem.ts'
import { type Observation, seriesKey } from './observation.ts'
import { defaultRanks, rankOf } from './source-rank.ts'

/** An observation that no longer stands, and what came in its place. */
export interface Revision {
  readonly status: 'revised'
  readonly observation: Observation
  /** A later edition of the same source, a source that ranks before its own, or what a person decided. */
  readonly reason: 'vintage' | 'rank' | 'decision'
  /** What stands instead; absent where a person rejected the observation and named nothing in its place. */
  readonly by?: Observation
  readonly decision?: Decision
}

/** Which observations stand. Nothing is lost: each is either in `standing` or in `revisions`. */
export interface Resolution {
  readonly standing: readonly Observation[]
  readonly revisions: readonly Revision[]
  /** Where series begin to count something else, by the observations that stand. */
  readonly breaks: readonly SeriesBreak[]
  /** Decisions on observations that are not there. */
  readonly problems: readonly LedgerProblem[]
}

/** By which rules observations give way to each other. */
export interface ResolveOptions {
  /** Sources by name, the most trusted first; `office` where nothing is said. Others come after them. */
  readonly ranks?: readonly string[]
  readonly decisions?: readonly Decision[]
  /** How far from its number a qualified count may be: it tells whether two sources contradict each other. */
  readonly policy?: QualifierPolicy
  /** Goes back to what was known, and decided, on that day. */
  readonly asOf?: string
}

/**
 * Chooses which observations stand where several state one count: of one series, the same months and accumulated alike.
 *
 * A person's decision comes before all. Of one source the latest vintage stands. Between sources that contradict each other the rank decides;
 * those that agree, and those without a declared rank, all stand, and `reconcile` finds what contradicts.
 *
 * @param observations In any order.
 * @param options What decides.
 * @returns What stands and what was revised, both in the order that they were given in.
 * @throws {RangeError} Where `asOf` is no day.
 * @example
 * ```ts
 * import { type Observation, resolve } from '@iom-feed/core'
 *
 * const first: Observation = {
 *   id: 'first',
 *   series: { hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T' },
 *   period: { start: 2018 * 12 + 3, end: 2018 * 12 + 3 },
 *   accumulation: 'period',
 *   value: 48,
 *   qualifier: 'exact',
 *   status: 'P',
 *   confidentiality: 'F',
 *   vintage: '2018-05-04',
 *   source: { name: 'office' },
 * }
 * const corrected = { ...first, id: 'corrected', value: 49, vintage: '2018-06-04' }
 * resolve([first, corrected]).standing.map(({ id }) => id) // => ['corrected']
 * resolve([first, corrected], { asOf: '2018-05-31' }).standing.map(({ id }) => id) // => ['first']
 * ```
 */
export function resolve(observations: readonly Observation[], options: ResolveOptions = {}): Resolution {
  const { ranks = defaultRanks, decisions = [], policy = defaultPolicy, asOf: day } = options
  const known = day === undefined ? observations : asOf(observations, day)
  const decided = latestDecisions(decisions.filter(({ on }) => day === undefined || on <= day))
  const revisions = new Map<Observation, Revision>()
  for (const all of groupBy(known, cellOf)) {
    const cell = new Cell(all, decided, revisions)
    cell.decide()
    cell.reviseByVintage()
    cell.reviseByRank(ranks, policy)
  }
  const standing = known.filter((observation) => !revisions.has(observation))
  return {
    standing,
    revisions: known.flatMap((observation) => revisions.get(observation) ?? []),
    breaks: findBreaks(standing),
    problems: unknownObservations(observations, decisions),
  }
}

/** Observations that state one count. */
class Cell {
  readonly #all: readonly Observation[]
  readonly #decided: ReadonlyMap<string, Decision>
  readonly #revisions: Map<Observation, Revision>

  constructor(
    all: readonly Observation[],
    decided: ReadonlyMap<string, Decision>,
    revisions: Map<Observation, Revision>,
  ) {
    this.#all = all
    this.#decided = decided
    this.#revisions = revisions
  }

  /** Takes out what a person rejected and, where a person decided for one, all others. */
  decide(): void {
    const chosen = this.#all.filter(({ id }) => this.#decided.get(id)?.verdict === 'stands')
    const [by] = chosen
    for (const one of this.#all) {
      const own = this.#decided.get(one.id)
      const decision = own ?? (by && this.#decided.get(by.id))
      if (decision && !chosen.includes(one))
        this.#revise(one, { reason: 'decision', decision, ...(by && { by }) })
    }
  }

  /** Takes out what its own source has published anew. */
  reviseByVintage(): void {
    for (const editions of groupBy(this.#standing(), ({ source }) => source.name)) {
      const by = editions.reduce((latest, one) => (one.vintage > latest.vintage ? one : latest))
      for (const one of editions)
        if (one.vintage < by.vintage && this.#isFree(one)) this.#revise(one, { reason: 'vintage', by })
    }
  }

  /** Takes out what contradicts a source that ranks before its own; the best ranks first, so that no loser beats another. */
  reviseByRank(ranks: readonly string[], policy: QualifierPolicy): void {
    const rank = ({ source }: Observation) => rankOf(source.name, ranks)
    const byRank = this.#standing().sort((one, other) => rank(one) - rank(other))
    for (const one of byRank.filter((observation) => this.#isFree(observation))) {
      const by = byRank.find(
        (other) => rank(other) < rank(one) && !this.#revisions.has(other) && contradicts(other, one, policy),
      )
      if (by) this.#revise(one, { reason: 'rank', by })
    }
  }

  #standing(): Observation[] {
    return this.#all.filter((observation) => !this.#revisions.has(observation))
  }

  #isFree({ id }: Observation): boolean {
    return this.#decided.get(id)?.verdict !== 'stands'
  }

  #revise(observation: Observation, rest: Pick<Revision, 'reason' | 'by' | 'decision'>): void {
    this.#revisions.set(observation, { status: 'revised', observation, ...rest })
  }
}

function contradicts(other: Observation, one: Observation, policy: QualifierPolicy): boolean {
  const [first, second] = [intervalOf(other, policy), intervalOf(one, policy)]
  return first !== undefined && second !== undefined && !intersect(first, second)
}

/** What an observation states a count of, as a text. */
function cellOf(observation: Observation): string {
  const { start, end } = coveredPeriod(observation)
  return JSON.stringify([seriesKey(observation.series), start, end, observation.accumulation])
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

function unknownObservations(
  observations: readonly Observation[],
  decisions: readonly Decision[],
): LedgerProblem[] {
  const ids = new Set(observations.map(({ id }) => id))
  return decisions
    .filter(({ observation }) => !ids.has(observation))
    .map(({ observation: id }) => ({
      code: 'unknown-observation',
      id,
      message: `Cannot decide on observation "${id}": expected the id of an observation, got one of none`,
    }))
}
