import type { Candidate, Kind } from './candidates.ts'
import type { Position } from './place.ts'

/** A place as it is come upon in a page. */
export interface Spot {
  readonly element: Element
  readonly kind: Kind
  readonly position: Position
}

/**
 * All places that candidates give, in the order of the page and each once: what comes before a heading also comes after the paragraph above it.
 *
 * @param candidates in the order of the page
 */
export function listSpots(candidates: readonly Candidate[]): Spot[] {
  const byElement = new Map(candidates.map((candidate) => [candidate.element, candidate]))
  const can = (element: Element | null, position: Position) =>
    element !== null && (byElement.get(element)?.positions.includes(position) ?? false)
  const spots: Spot[] = []
  const open: Candidate[] = []
  const close = () => {
    const { element, kind } = open.pop() as Candidate
    if (can(element, 'inside')) spots.push({ element, kind, position: 'inside' })
    const next = element.nextElementSibling
    const isTaken = next ? can(next, 'before') : can(element.parentElement, 'inside')
    if (can(element, 'after') && !isTaken) spots.push({ element, kind, position: 'after' })
  }
  for (const candidate of candidates) {
    const { element, kind } = candidate
    while (open.length > 0 && !open.at(-1)?.element.contains(element)) close()
    if (can(element, 'before')) spots.push({ element, kind, position: 'before' })
    open.push(candidate)
  }
  while (open.length > 0) close()
  return spots
}
