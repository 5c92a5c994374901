import { canonicalLanguage, type LanguageTag } from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { addition } from '../locales/register-messages.ts'

/**
 * Knows the nearest `lang` of its element, across shadow roots, and updates the element when one changes, or when the page adds an
 * interface language.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #update = (): void => this.#host.requestUpdate()
  #observer: MutationObserver | undefined

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  /** Absent where no ancestor has one, or none that is a language tag. */
  get language(): LanguageTag | undefined {
    const [nearest] = hostsAround(this.#host).flatMap((host) => host.closest('[lang]') ?? [])
    return canonicalLanguage(nearest?.getAttribute('lang') ?? '')
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#update)
    for (const host of hostsAround(this.#host))
      this.#observer.observe(host.getRootNode(), { attributeFilter: ['lang'], subtree: true })
    addEventListener(addition, this.#update)
    // What is around it may have changed while it was elsewhere.
    this.#update()
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    removeEventListener(addition, this.#update)
  }
}

/** The element, and the host of each shadow root that it stands in, from the inside out. */
function hostsAround(element: Element): Element[] {
  const { host } = element.getRootNode() as Partial<ShadowRoot>
  return [element, ...(host instanceof Element ? hostsAround(host) : [])]
}
