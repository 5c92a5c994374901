import { negotiateLanguage } from '@iom-feed/core'
import { type Reading, readFields, wordOf, writeFields } from '../choice/fields.ts'
import { type SnippetKind, snippetKinds } from '../snippets/write-snippet.ts'
import { type Language, languages } from '../texts/texts.ts'

export const widths = ['wide', 'narrow'] as const

/** How the builder is looked at; what is chosen does not change with it. */
export interface View {
  readonly lang: Language
  /** The site that the choice is seen on. */
  readonly site: string
  readonly width: (typeof widths)[number]
  readonly kind: SnippetKind
}

/** Reads and writes the view in an address; what is not there is as the reader's browser has it. */
export class ViewAddress {
  readonly #fields
  readonly #defaults: View

  /** @param accepted - The languages that the reader accepts, the dearest first. */
  constructor(sites: readonly string[], accepted: readonly string[]) {
    this.#fields = {
      lang: wordOf(languages),
      site: wordOf(sites),
      width: wordOf(widths),
      kind: wordOf(snippetKinds),
    }
    const lang = negotiateLanguage(accepted, languages) as Language | undefined
    this.#defaults = { lang: lang ?? 'en', site: sites[0] ?? '', width: 'wide', kind: 'html' }
  }

  read(params: URLSearchParams): Reading<View> {
    return readFields<View>(this.#fields, this.#defaults, params)
  }

  write(view: View): URLSearchParams {
    return writeFields<View>(this.#fields, this.#defaults, view)
  }
}
