import type { Place } from '../frame/place.ts'
import type { OwnProblem } from '../own-problem.ts'

/** Fired when another page or place was chosen: what is needed to show it again. */
export class OwnPlaceEvent extends Event {
  /** Of the page; undefined of a file, which cannot be had again. */
  declare readonly address: string | undefined
  /** Undefined while none is chosen. */
  declare readonly place: Place | undefined

  constructor(address: string | undefined, place: Place | undefined) {
    super('own-place', { bubbles: true, composed: true })
    this.address = address
    this.place = place
  }
}

/** Fired when a page cannot be shown, or the news not put into it; the element itself says so to the reader. */
export class OwnProblemEvent extends Event {
  declare readonly problem: OwnProblem

  constructor(problem: OwnProblem) {
    super('own-problem', { bubbles: true, composed: true })
    this.problem = problem
  }
}

declare global {
  interface HTMLElementEventMap {
    'own-place': OwnPlaceEvent
    'own-problem': OwnProblemEvent
  }
}
