import type { Spot } from './list-spots.ts'

/** Scrolls a page so that a place can be seen, where it cannot. */
export function scrollToSpot({ element, position }: Pick<Spot, 'element' | 'position'>): void {
  const { top, bottom, height } = element.getBoundingClientRect()
  const edge = position === 'before' ? top : bottom
  if (edge >= 0 && edge <= innerHeight) return
  if (height < innerHeight) element.scrollIntoView({ block: 'center' })
  else element.scrollIntoView({ block: position === 'before' ? 'start' : 'end' })
}
