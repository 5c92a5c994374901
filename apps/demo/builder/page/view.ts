import { negotiateLanguage } from '@iom-feed/core'
import { formatPlace, type Place, parsePlace } from '../../own/frame/place.ts'
import { type Field, type Reading, readFields, webAddress, wordOf, writeFields } from '../choice/fields.ts'
import { type SnippetKind, snippetKinds } from '../snippets/write-snippet.ts'
import { type Language, languages } from '../texts/texts.ts'

export const widths = ['wide', 'narrow'] as const

/** The site that is the reader's own. */
export const ownSite = 'own'

/** How the builder is looked at; what is chosen does not change with it. */
export interface View {
  readonly lang: Language
  /** The site that the choice is seen on. */
  readonly site: string
  /** Of a page of the reader's own; empty where there is none, or it is a file. */
  readonly address: string
  /** Where the choice stands in that page. */
  readonly place: Place | undefined
  readonly width: (typeof widths)[number]
  readonly kind: SnippetKind
}

const placeField: Field<Place | undefined> = {
  read: parsePlace,
  write: (place) => (place ? formatPlace(place) : ''),
}

/** Reads and writes the view in an address; what is not there is as the reader's browser has it. */
export class ViewAddress {
  readonly #fields
  readonly #defaults: View

  /** @param accepted - The languages that the reader accepts, the dearest first. */
  constructor(sites: readonly string[], accepted: readonly string[]) {
    this.#fields = {
      lang: wordOf(languages),
      site: wordOf([...sites, ownSite]),
      address: webAddress,
      place: placeField,
      width: wordOf(widths),
      kind: wordOf(snippetKinds),
    }
    const lang = negotiateLanguage(accepted, languages) as Language | undefined
    this.#defaults = {
      lang: lang ?? 'en',
      site: sites[0] ?? ownSite,
      address: '',
      place: undefined,
      width: 'wide',
      kind: 'html',
    }
  }

  read(params: URLSearchParams): Reading<View> {
    return readFields<View>(this.#fields, this.#defaults, params)
  }

  write(view: View): URLSearchParams {
    return writeFields<View>(this.#fields, this.#defaults, view)
  }
}
