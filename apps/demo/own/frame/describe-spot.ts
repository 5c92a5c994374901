import type { SpotReport } from './frame-message.ts'
import type { Spot } from './list-spots.ts'
import { describePlace } from './place.ts'

const longest = 60

/** Tells of a place what somebody needs to know who cannot see it. */
export function describeSpot({ element, kind, position }: Spot): SpotReport {
  const named =
    element.getAttribute('aria-label') ?? element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent
  const text = (named ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  return {
    place: describePlace(element, position),
    kind,
    text: text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text,
  }
}
