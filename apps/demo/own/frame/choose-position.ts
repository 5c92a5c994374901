import type { Position } from './place.ts'

/** From its edge on, in pixels, as much of an element belongs to the place beside it. */
const edge = 24

/**
 * The place that somebody means who points into an element.
 *
 * @param offset From the element's upper edge, in pixels.
 * @param height Of the element, in pixels.
 * @param positions Those that the element has.
 */
export function choosePosition(offset: number, height: number, positions: readonly Position[]): Position {
  const isUpper = offset < height / 2
  const isEdge = Math.min(offset, height - offset) < Math.min(edge, height / 4)
  if (positions.includes('inside') && !(isEdge && positions.includes('before'))) return 'inside'
  return isUpper ? 'before' : 'after'
}
