import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** In ms. Every time zone's midnight falls on a quarter of an hour of UTC. */
const quarter = 900_000

/** Updates its element when another day may have begun, as on a page that is left open over midnight. */
export class DayController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    // Timers stand still while a computer sleeps.
    addEventListener('visibilitychange', this.#wake)
    this.#wait()
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.#wake)
    clearTimeout(this.#timer)
  }

  readonly #wake = (): void => {
    this.#host.requestUpdate()
    this.#wait()
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#wake, quarter - (Date.now() % quarter))
  }
}
