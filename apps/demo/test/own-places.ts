// What `own-places.test.ts` asks a browser.
import { findCandidates } from '../own/frame/candidates.ts'
import { listSpots, type Spot } from '../own/frame/list-spots.ts'
import { describePlace, findPlace, formatPlace } from '../own/frame/place.ts'

/** The names of all places in a page of that body. */
export function listPlaces(html: string): string[] {
  return listSpotsOf(html).map(({ element, position }) => formatPlace(describePlace(element, position)))
}

/** The places that are not found again by their names, or where the news would stand in one place by two names. */
export function findWrongPlaces(html: string): string[] {
  const gaps = new Map<Element, Set<Element | null>>()
  return listSpotsOf(html)
    .filter(({ element, position }) => {
      const place = describePlace(element, position)
      if (findPlace(place, document) !== element) return true
      const parent = position === 'inside' ? element : (element.parentElement ?? element)
      const next = { before: element, after: element.nextElementSibling, inside: null }[position]
      const taken = gaps.get(parent) ?? new Set()
      gaps.set(parent, taken)
      return taken.has(next) || !taken.add(next)
    })
    .map(({ element, position }) => `${position} ${element.outerHTML}`)
}

function listSpotsOf(html: string): Spot[] {
  document.body.innerHTML = html
  return listSpots(findCandidates(document.body))
}
