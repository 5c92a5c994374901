import type { Period } from '../../time/month.ts'
import type { Interval } from '../interval.ts'
import { joinForms } from './join-forms.ts'

/** A period and what is counted in it. */
export interface Form {
  readonly period: Period
  readonly interval: Interval
}

/** What one series' counts say together about any of its periods. Sound: the truth is within; not always the tightest. */
export interface RunningTotal {
  bound(period: Period): Interval
}

/**
 * Joins the counts of one series: a count is a step of its running total, so that `Jan–May` less `Jan–Apr` is May.
 *
 * Where two counts contradict each other the earlier in the list holds.
 */
export function runningTotal(forms: readonly Form[]): RunningTotal {
  const segments = joinForms(forms).flatMap(({ nodes }) => boundSegments(nodes, forms))
  const lowers = prefixSums(segments.map(({ interval }) => interval.lower))
  const uppers = prefixSums(segments.map(({ interval }) => interval.upper ?? 0))
  const opens = prefixSums(segments.map(({ interval }) => (interval.upper === undefined ? 1 : 0)))
  const starts = segments.map(({ period }) => period.start)
  const ends = segments.map(({ period }) => period.end)
  const gaps = prefixSums(segments.map(({ isFollowed }) => (isFollowed ? 0 : 1)))
  const between = (sums: readonly number[], from: number, to: number) =>
    from < to ? (sums[to] as number) - (sums[from] as number) : 0
  const compute = ({ start, end }: Period): Interval => {
    const lower = between(lowers, countBelow(starts, start), countBelow(ends, end + 1))
    const [from, to] = [countBelow(ends, start), countBelow(starts, end + 1)]
    const [first, last] = [segments[from], segments[to - 1]]
    const isCovered = first && last && first.period.start <= start && end <= last.period.end
    if (!isCovered || between(gaps, from, to - 1) > 0 || between(opens, from, to) > 0) return { lower }
    return { lower, upper: Math.max(lower, between(uppers, from, to)) }
  }
  // What is stated holds as it is; the rest is worked out once.
  const bounds = new Map<number, Interval>()
  for (const { period, interval } of forms) {
    if (!bounds.has(keyOf(period))) bounds.set(keyOf(period), interval)
  }
  return {
    bound(period) {
      const key = keyOf(period)
      const bound = bounds.get(key) ?? compute(period)
      if (Number.isFinite(key)) bounds.set(key, bound)
      return bound
    },
  }
}

/** A number that only one period of finite months has. */
function keyOf({ start, end }: Period): number {
  return start * 2 ** 20 + end
}

interface Segment extends Form {
  /** Whether the next segment begins where this one ends. */
  readonly isFollowed: boolean
}

/** What lies between each two neighbouring months at which a count of the cluster starts or ends. */
function boundSegments(nodes: readonly number[], forms: readonly Form[]): Segment[] {
  const places = new Map(nodes.map((node, place) => [node, place]))
  const lower = nodes.map(() => 0)
  const upper = nodes.map((_, place) => (place === 0 ? 0 : Number.POSITIVE_INFINITY))
  const edges = forms.flatMap(({ period, interval }) => {
    const [from, to] = [places.get(period.start), places.get(period.end + 1)]
    return from === undefined || to === undefined ? [] : [{ from, to, interval }]
  })
  const exact = exactSteps(nodes.length, edges)
  // A few rounds: more would only tighten what rounded counts say of each other.
  for (let round = 0; round < 3; round++) {
    for (const { from, to, interval } of edges) {
      const most = interval.upper ?? Number.POSITIVE_INFINITY
      lower[to] = Math.max(lower[to] as number, (lower[from] as number) + interval.lower)
      upper[to] = Math.min(upper[to] as number, (upper[from] as number) + most)
      upper[from] = Math.min(upper[from] as number, (upper[to] as number) - interval.lower)
      lower[from] = Math.max(lower[from] as number, (lower[to] as number) - most)
    }
    for (let place = 1; place < nodes.length; place++)
      lower[place] = Math.max(lower[place] as number, lower[place - 1] as number)
    for (let place = nodes.length - 1; place > 0; place--)
      upper[place - 1] = Math.min(upper[place - 1] as number, upper[place] as number)
  }
  const direct = new Map(
    edges.filter(({ from, to }) => to === from + 1).map((edge) => [edge.from, edge.interval]),
  )
  return nodes.slice(1).map((node, from) => {
    const step = exact(from, from + 1)
    const least = (lower[from + 1] as number) - (upper[from] as number)
    const most = (upper[from + 1] as number) - (lower[from] as number)
    return {
      period: { start: nodes[from] as number, end: node - 1 },
      interval:
        step === undefined
          ? narrow(direct.get(from), least, most)
          : { lower: Math.max(0, step), upper: Math.max(0, step) },
      isFollowed: from + 2 < nodes.length,
    }
  })
}

function narrow(stated: Interval | undefined, least: number, most: number): Interval {
  const lower = Math.max(0, stated?.lower ?? 0, Number.isFinite(least) ? least : 0)
  const upper = Math.max(lower, Math.min(stated?.upper ?? Number.POSITIVE_INFINITY, most))
  return Number.isFinite(upper) ? { lower, upper } : { lower }
}

/** Steps between nodes that exact counts join, whatever way leads from one to the other. */
function exactSteps(
  size: number,
  edges: readonly { readonly from: number; readonly to: number; readonly interval: Interval }[],
): (from: number, to: number) => number | undefined {
  const roots = Array.from({ length: size }, (_, place) => place)
  const offsets = roots.map(() => 0)
  const find = (place: number): readonly [root: number, offset: number] => {
    let root = place
    let offset = 0
    while (roots[root] !== root) {
      offset += offsets[root] as number
      root = roots[root] as number
    }
    roots[place] = root
    offsets[place] = offset
    return [root, offset]
  }
  for (const { from, to, interval } of edges) {
    if (interval.lower !== interval.upper) continue
    const [one, start] = find(from)
    const [other, end] = find(to)
    if (one === other) continue
    roots[other] = one
    offsets[other] = start + interval.lower - end
  }
  return (from, to) => {
    const [one, start] = find(from)
    const [other, end] = find(to)
    return one === other ? end - start : undefined
  }
}

function prefixSums(values: readonly number[]): readonly number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) as number) + value)
  return sums
}

/** How many of the ascending numbers are below a bound. */
function countBelow(ascending: readonly number[], bound: number): number {
  let from = 0
  let to = ascending.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] as number) < bound) from = middle + 1
    else to = middle
  }
  return from
}
