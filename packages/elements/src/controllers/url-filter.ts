import type { PostFilter } from '@iom-feed/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { readLanguages, readTags } from '../internal/attributes.ts'

interface UrlFilterHost extends ReactiveControllerHost {
  /** What the names of the parameters begin with; empty for `iom`. Absent, the address is left alone. */
  urlState: string | undefined
  filter: PostFilter | undefined
}

/** The parameters, of topics, language and words. */
const names = ['topics', 'language', 'search'] as const

/** Keeps its element's filter in the query of the page's address, and goes along when the reader goes back. */
export class UrlFilter implements ReactiveController {
  readonly #host: UrlFilterHost

  constructor(host: UrlFilterHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read)
    this.#read()
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read)
  }

  /** Writes the filter into the address, in place of what was there: the page's own state and history stay as they are. */
  write({ tags = [], languages = [], text = '' }: PostFilter): void {
    const { urlState } = this.#host
    if (urlState === undefined) return
    const url = new URL(location.href)
    for (const [index, value] of [tags.join(), languages.join(), text].entries()) {
      const name = this.#name(names[index])
      if (value) url.searchParams.set(name, value)
      else url.searchParams.delete(name)
    }
    try {
      history.replaceState(history.state, '', url)
    } catch {
      // A page within a sandbox has no address of its own.
    }
  }

  readonly #read = (): void => {
    if (this.#host.urlState === undefined) return
    const query = new URLSearchParams(location.search)
    const [topics = '', language = '', text = ''] = names.map((name) => query.get(this.#name(name)) ?? '')
    // What the address does not say is nothing to tell about.
    if (topics || language || text || this.#host.filter)
      this.#host.filter = { tags: readTags(topics), languages: readLanguages(language), text }
  }

  #name(name = ''): string {
    return `${this.#host.urlState || 'iom'}-${name}`
  }
}
