import { ruleOf, type StatedCount, type SuppressionDecision, suppress } from '@iom-feed/core'
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

type Decide = (counts: readonly StatedCount[], published: readonly StatedCount[]) => readonly SuppressionDecision[]

/** Publishes a history edition by edition, then lets the attacker loose on all that was published. */
export async function survive(
  { places, editions }: History,
  decide: Decide = (asked, published) => suppress(asked, { published }).decisions,
): Promise<Outcome> {
  const published: Placed[] = []
  let asked: readonly Placed[] = []
  let decisions: readonly SuppressionDecision[] = []
  let before = 0
  for (const { asked: counts, teasers } of editions) {
    published.push(...teasers)
    asked = counts
    before = published.length
    decisions = decide(asked.map(({ count }) => count), published.map(({ count }) => count))
    published.push(...asked.filter((_, index) => !decisions[index]?.suppressed))
  }
  const known = published.map(({ fact, count: { interval } }): Known => {
    return { ...fact, lower: interval.lower, upper: interval.upper ?? Number.MAX_SAFE_INTEGER }
  })
  if (!(await isConsistent(places, known))) throw new Error(`Cannot attack: the published counts contradict each other: ${known.map((k) => [k.group, k.dest, k.nat, k.start - 24216, k.end - 24216, k.lower, k.upper].join(' ')).join('; ')}`)
  // Zeros are published: beside other counts of its series and year, a count that is not is surely somebody.
  const fresh = asked.filter((one, index) => !decisions[index]?.suppressed && !isPublic(published.slice(0, before), one))
  const some = asked.flatMap((one, index): Known[] => {
    const { zerosWithheld } = ruleOf(one.count.series)
    const isShown = fresh.some((other) => isBeside(one, other))
    return decisions[index]?.suppressed && isShown && !zerosWithheld ? [{ ...one.fact, lower: 1, upper: Number.MAX_SAFE_INTEGER }] : []
  })
  const hidden = asked.flatMap(({ fact, count }, index): Hidden[] => {
    const decision = decisions[index]
    if (!decision?.suppressed || decision.alreadyDisclosed) return []
    const { threshold } = ruleOf(count.series)
    const { lower, upper = Number.POSITIVE_INFINITY } = count.interval
    const isPrimary = lower < threshold && upper >= 1
    // A zero is no count of persons: it may be found out.
    return !isPrimary && upper === 0 ? [] : [{ ...fact, threshold, isPrimary }]
  })
  const narrowed = await attack(places, [...known, ...some], hidden)
  return {
    narrowed,
    published: decisions.filter(({ suppressed }) => !suppressed).length,
    primary: decisions.filter(({ suppressed }) => suppressed === 'primary').length,
    complementary: decisions.filter(({ suppressed }) => suppressed === 'complementary').length,
    disclosed: decisions.filter(({ alreadyDisclosed }) => alreadyDisclosed).length,
  }
}

function isPublic(published: readonly Placed[], { count }: Placed): boolean {
  return published.some((other) => isSame(other, count))
}

function isSame({ count: { series, period } }: Placed, other: StatedCount): boolean {
  return JSON.stringify([series, period]) === JSON.stringify([other.series, other.period])
}

/** Whether two counts are of one series and one calendar year, and the other is less than all of it. */
function isBeside(one: Placed, { fact, count }: Placed): boolean {
  const years = [one.fact.start, one.fact.end, fact.start, fact.end].map((month) => Math.floor(month / 12))
  const isYear = fact.start % 12 === 0 && fact.end % 12 === 11
  return !isYear && new Set(years).size === 1 && JSON.stringify(one.count.series) === JSON.stringify(count.series)
}
