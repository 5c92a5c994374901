import { canonicalLanguage, type LanguageTag } from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Knows the nearest `lang` of its element, across shadow roots, also when a page changes it. */
export class LanguageController implements ReactiveController {
  /** Absent where no ancestor has one, or none that is a language tag. */
  language: LanguageTag | undefined
  readonly #host: ReactiveControllerHost & Element
  #observer: MutationObserver | undefined

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read())
    const options = { attributeFilter: ['lang'], subtree: true }
    for (const host of hostsAround(this.#host)) this.#observer.observe(host.getRootNode(), options)
    this.#read()
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }

  #read(): void {
    const [nearest] = hostsAround(this.#host).flatMap((host) => host.closest('[lang]') ?? [])
    const language = canonicalLanguage(nearest?.getAttribute('lang') ?? '')
    if (language === this.language) return
    this.language = language
    this.#host.requestUpdate()
  }
}

/** The element, and the host of each shadow root that it stands in, from the inside out. */
function hostsAround(element: Element): Element[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [element, ...hostsAround(root.host)] : [element]
}
