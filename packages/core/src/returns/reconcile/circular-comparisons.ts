import type { Relation } from '../comparison.ts'
import type { PlacedFact, Span } from './fact.ts'

/** That the count of one span is at least that of another and `by` more. */
export interface Excess {
  readonly more: Span
  readonly less: Span
  readonly by: number
  /** Absent where it holds by itself: more months count at least as many. */
  readonly fact?: PlacedFact
}

/** By how much a period's count exceeds the other's, and the other's its own; `undefined` where nothing is said. */
const excesses: Readonly<Record<Relation, readonly [own: number | undefined, other: number | undefined]>> = {
  more: [1, undefined],
  fewer: [undefined, 1],
  equal: [0, 0],
  'at-least': [0, undefined],
  'at-most': [undefined, 0],
}

/** What a comparison says as one or two inequalities; nothing where a fact compares nothing. */
export function excessesOf(fact: PlacedFact): Excess[] {
  const { states } = fact.fact
  if (states.kind !== 'comparison' || !fact.other) return []
  const [own, other] = excesses[states.comparison.relation]
  return [
    ...(own === undefined ? [] : [{ more: fact.span, less: fact.other, by: own, fact }]),
    ...(other === undefined ? [] : [{ more: fact.other, less: fact.span, by: other, fact }]),
  ]
}

/**
 * Finds comparisons that contradict each other whatever the counts are, as `more in May than in April` and `more in April than in May`.
 *
 * @returns Those on one cycle of inequalities that no counts satisfy; `undefined` where there is none.
 */
export function circularComparisons(facts: readonly PlacedFact[]): PlacedFact[] | undefined {
  const stated = facts.flatMap(excessesOf)
  const spans = [
    ...new Map(stated.flatMap(({ more, less }) => [more, less]).map((span) => [keyOf(span), span])).values(),
  ]
  const all = [...stated, ...inclusions(spans)]
  const most = new Map<string, number>(spans.map((span) => [keyOf(span), 0]))
  const by = new Map<string, Excess>()
  const raise = (): string | undefined => {
    let raised: string | undefined
    for (const excess of all) {
      const [more, least] = [keyOf(excess.more), (most.get(keyOf(excess.less)) ?? 0) + excess.by]
      if (least <= (most.get(more) ?? 0)) continue
      most.set(more, least)
      by.set(more, excess)
      raised = more
    }
    return raised
  }
  for (let pass = 0; pass < spans.length; pass++) if (raise() === undefined) return undefined
  let key = raise()
  if (key === undefined) return undefined
  const back = (from: string) => keyOf((by.get(from) as Excess).less)
  // Whatever was raised last hangs on the circle; that many steps back one is on it.
  for (const _ of spans) key = back(key)
  const circle: PlacedFact[] = []
  const start = key
  do {
    const { fact } = by.get(key) as Excess
    if (fact) circle.push(fact)
    key = back(key)
  } while (key !== start)
  return circle
}

/** That a span counts at least as many as each span within it. */
function inclusions(spans: readonly Span[]): Excess[] {
  return spans.flatMap((more) =>
    spans
      .filter((less) => less !== more && more.from <= less.from && less.to <= more.to)
      .map((less) => ({ more, less, by: 0 })),
  )
}

function keyOf({ from, to }: Span): string {
  return `${from} ${to}`
}
