import { ruleOf, type Series, type StatedCount, type SuppressionDecision, suppress } from '@iom-feed/core'
import { attack, type Hidden, isConsistent, type Known } from './attacker.ts'
import type { History, Placed } from './history.ts'

export interface Outcome {
  /** The hidden counts that the attacker narrowed down although they were said to be safe. */
  readonly narrowed: readonly Hidden[]
  readonly published: number
  readonly primary: number
  readonly complementary: number
  readonly disclosed: number
}

export type Decide = (
  counts: readonly StatedCount[],
  published: readonly StatedCount[],
) => readonly SuppressionDecision[]

interface Decided extends Placed {
  readonly decision: SuppressionDecision
  /** Whether it was public before the edition, or followed from what was. */
  readonly isOld: boolean
}

const calmly: Decide = (asked, published) => suppress(asked, { published }).decisions

/** Publishes a history edition by edition, then lets the attacker loose on all that was published. */
export async function survive({ places, editions }: History, decide: Decide = calmly): Promise<Outcome> {
  const published: Placed[] = []
  let last: readonly Decided[] = []
  for (const { asked, teasers } of editions) {
    published.push(...teasers)
    last = decideAll(asked, published, decide)
    published.push(...last.filter(({ decision }) => !decision.suppressed))
  }
  const known = published.map(knownOf)
  if (!(await isConsistent(places, known))) {
    throw new Error(
      `Cannot attack: expected published counts that agree, got ${JSON.stringify(known, undefined, 1)}`,
    )
  }
  const some = [...last.flatMap((one) => someIn(one, last)), ...someBeside(last)]
  const narrowed = await attack(places, [...known, ...some], last.flatMap(hiddenOf))
  const isCounted = (kind: SuppressionDecision['suppressed']) =>
    last.filter(({ decision }) => decision.suppressed === kind).length
  return {
    narrowed,
    published: isCounted(undefined),
    primary: isCounted('primary'),
    complementary: isCounted('complementary'),
    disclosed: last.filter(({ decision }) => decision.alreadyDisclosed).length,
  }
}

function decideAll(
  asked: readonly Placed[],
  published: readonly Placed[],
  decide: Decide,
): readonly Decided[] {
  const decisions = decide(
    asked.map(({ count }) => count),
    published.map(({ count }) => count),
  )
  // What starts and ends where public counts of its series do mostly follows from them.
  const edges = new Set(published.flatMap(edgesOf))
  return asked.map((placed, index) => {
    const isOld = edgesOf(placed).every((edge) => edges.has(edge))
    return { ...placed, decision: decisions[index] as SuppressionDecision, isOld }
  })
}

function edgesOf({ count: { series, period } }: Placed): readonly string[] {
  return [period.start, period.end + 1].map((month) => JSON.stringify([series, month]))
}

function knownOf({ fact, count: { interval } }: Placed): Known {
  return { ...fact, lower: interval.lower, upper: interval.upper ?? Number.POSITIVE_INFINITY }
}

function hiddenOf({ fact, count: { series, interval }, decision }: Decided): readonly Hidden[] {
  if (!decision.suppressed || decision.alreadyDisclosed) return []
  const { threshold } = ruleOf(series)
  const { lower, upper = Number.POSITIVE_INFINITY } = interval
  // A zero is no count of persons: it may be found out.
  return upper === 0 ? [] : [{ ...fact, threshold, isPrimary: lower < threshold }]
}

/** Where the zeros of a series are published in a year, a count of it that is not published is surely somebody. */
function someIn(one: Decided, all: readonly Decided[]): readonly Known[] {
  const { count, decision, fact } = one
  if (!decision.suppressed || ruleOf(count.series).zerosWithheld) return []
  const beside = all.filter((other) => isBeside(one, other))
  const zeros = [one, ...beside].filter(({ count: { interval } }) => interval.upper === 0)
  const isShown = zeros.some(({ decision, isOld }) => !decision.suppressed && !isOld)
  return isShown && zeros.every(({ decision }) => !decision.suppressed)
    ? [{ ...fact, lower: 1, upper: Number.POSITIVE_INFINITY }]
    : []
}

/** Where areas without a person are published in a year, an area of which counts are not published surely has somebody. */
function someBeside(all: readonly Decided[]): readonly Known[] {
  const roles = new Map<string, Map<string, Decided[]>>()
  for (const one of all) {
    const { series, period } = one.count
    const year = Math.floor(period.start / 12)
    if (series.counterpartArea === '_T' || Math.floor(period.end / 12) > year) continue
    const key = JSON.stringify([series.areaRole, series.group, year])
    const rows = roles.get(key) ?? new Map<string, Decided[]>()
    roles.set(key, rows.set(series.counterpartArea, [...(rows.get(series.counterpartArea) ?? []), one]))
  }
  return [...roles.values()].flatMap((rows) => {
    const isNone = (row: readonly Decided[]) => row.every(({ count }) => count.interval.upper === 0)
    const none = [...rows.values()].filter(isNone).flat()
    const isShown = none.some(({ decision, isOld }) => !decision.suppressed && !isOld)
    if (!isShown || none.some(({ decision }) => decision.suppressed)) return []
    return [...rows.values()].flatMap((row) => {
      const hidden = row.filter(({ decision }) => decision.suppressed)
      if (hidden.length === 0 || ruleOf(hidden[0]?.count.series as Series).zerosWithheld) return []
      const [start, end] = [row.map(({ fact }) => fact.start), row.map(({ fact }) => fact.end)]
      const { fact } = hidden[0] as Decided
      return [
        {
          ...fact,
          start: Math.min(...start),
          end: Math.max(...end),
          lower: 1,
          upper: Number.POSITIVE_INFINITY,
        },
      ]
    })
  })
}

/** Whether two counts are of one series and one calendar year, and the other is less than all of it. */
function isBeside(one: Placed, { fact, count }: Placed): boolean {
  const years = [one.fact.start, one.fact.end, fact.start, fact.end].map((month) => Math.floor(month / 12))
  const isYear = fact.start % 12 === 0 && fact.end % 12 === 11
  return (
    !isYear && new Set(years).size === 1 && JSON.stringify(one.count.series) === JSON.stringify(count.series)
  )
}
