import { type Candidate, findCandidates } from './candidates.ts'
import { choosePosition } from './choose-position.ts'
import { describeSpot } from './describe-spot.ts'
import type { FrameMessage, ShowMessage } from './frame-message.ts'
import { createPlaceable } from './is-placeable.ts'
import { keepStill } from './keep-still.ts'
import { listSpots, type Spot } from './list-spots.ts'
import type { Mark } from './mark.ts'
import { findPlace, formatPlace, type Place } from './place.ts'
import { putWidget } from './put-widget.ts'
import { scrollToSpot } from './scroll-to-spot.ts'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Lets somebody point at a place, or walk to it with the keyboard, and shows the news where it is told to. */
export class PlacePicker {
  readonly #page: Document
  readonly #mark: Mark
  readonly #tell: (message: FrameMessage) => void
  /** By element, in the order of the page. */
  readonly #candidates: ReadonlyMap<Element, Candidate>
  /** Told when picking begins and ends. */
  readonly #still: () => void
  #shown: ShowMessage | undefined
  /** What stands in the page of the news. */
  #widget: readonly ChildNode[] = []
  /** What is marked, or was when it was chosen. */
  #spot: Spot | undefined

  constructor(page: Document, mark: Mark, tell: (message: FrameMessage) => void) {
    this.#page = page
    this.#mark = mark
    this.#tell = tell
    this.#candidates = new Map(findCandidates(page.body).map((candidate) => [candidate.element, candidate]))
    page.addEventListener('pointermove', (event) => this.#point(event))
    page.addEventListener('click', (event) => this.#choosePointed(event), true)
    this.#still = keepStill(page, () => this.#isPicking)
    page.addEventListener('keydown', (event) => this.#press(event), true)
    page.addEventListener('scroll', () => this.#draw(), { capture: true, passive: true })
    page.defaultView?.addEventListener('resize', () => this.#draw())
    mark.stop.addEventListener('focus', () => this.#isPicking && !this.#spot && this.#walk(0))
    tell({ type: 'ready' })
  }

  get #isPicking(): boolean {
    return this.#shown !== undefined && this.#shown.place === undefined
  }

  show(message: ShowMessage): void {
    const before = this.#shown
    this.#shown = message
    this.#mark.stop.ariaLabel = message.name
    const isSame =
      before?.embed.markup === message.embed.markup && format(before.place) === format(message.place)
    if (!isSame) this.#put(message)
    this.#still()
    this.#draw()
  }

  #put({ embed, place }: ShowMessage): void {
    for (const node of this.#widget) node.remove()
    this.#widget = []
    if (!place) return
    const element = findPlace(place, this.#page)
    if (!element) {
      this.#tell({ type: 'gone' })
      return
    }
    this.#widget = putWidget(embed, element, place.position)
    const first = this.#widget.find((node) => node instanceof Element)
    first?.scrollIntoView({ block: this.#spot ? 'nearest' : 'center' })
  }

  #draw(): void {
    if (this.#isPicking && this.#spot)
      this.#mark.show(this.#spot.element, this.#spot.position, this.#shown?.label ?? '')
    else this.#mark.hide()
  }

  #point({ clientX, clientY }: MouseEvent): void {
    if (!this.#isPicking) return
    this.#spot = this.#spotAt(clientX, clientY)
    this.#draw()
  }

  /** Through whatever hangs before the page. */
  #spotAt(x: number, y: number): Spot | undefined {
    const isPlaceable = createPlaceable()
    for (const hit of this.#page.elementsFromPoint(x, y).filter(isPlaceable)) {
      for (let element: Element | null = hit; element; element = element.parentElement) {
        const candidate = this.#candidates.get(element)
        if (!candidate) continue
        const { top, height } = element.getBoundingClientRect()
        return { ...candidate, position: choosePosition(y - top, height, candidate.positions) }
      }
    }
    return undefined
  }

  #choosePointed(event: MouseEvent): void {
    if (!this.#isPicking) return
    this.#point(event)
    if (this.#spot) this.#tell({ type: 'choose', spot: describeSpot(this.#spot) })
  }

  #press(event: KeyboardEvent): void {
    const { key, shiftKey } = event
    const isHandled = this.#isPicking ? this.#pressPicking(key, shiftKey) : this.#pressPlaced(key)
    if (isHandled) event.preventDefault()
  }

  #pressPlaced(key: string): boolean {
    if (key !== 'Escape' || !this.#shown) return false
    this.#tell({ type: 'undo' })
    return true
  }

  #pressPicking(key: string, shiftKey: boolean): boolean {
    const step = key === 'Tab' ? (shiftKey ? -1 : 1) : steps[key]
    if (step !== undefined) return this.#walk(step) || key !== 'Tab'
    if (key === 'Home') return this.#walk(Number.NEGATIVE_INFINITY)
    if (key === 'End') return this.#walk(Number.POSITIVE_INFINITY)
    if (key === 'Escape') {
      this.#spot = undefined
      this.#draw()
      return true
    }
    if (key !== 'Enter' || !this.#spot) return false
    this.#tell({ type: 'choose', spot: describeSpot(this.#spot) })
    return true
  }

  /** Goes so many places on; false where there are none, so that the keyboard can leave the page. */
  #walk(step: number): boolean {
    const isPlaceable = createPlaceable()
    const spots = listSpots([...this.#candidates.values()].filter(({ element }) => isPlaceable(element)))
    const at = spots.findIndex((spot) => isSameSpot(spot, this.#spot))
    const next = Math.min(Math.max(at + step, 0), spots.length - 1)
    const spot = spots[next]
    if (!spot || (next === at && step !== 0)) return false
    this.#spot = spot
    this.#mark.stop.focus({ preventScroll: true })
    scrollToSpot(spot)
    this.#draw()
    this.#tell({ type: 'at', spot: { ...describeSpot(spot), number: next + 1, count: spots.length } })
    return true
  }
}

function format(place: Place | undefined): string {
  return place ? formatPlace(place) : ''
}

function isSameSpot(spot: Spot, other: Spot | undefined): boolean {
  return spot.element === other?.element && spot.position === other.position
}
