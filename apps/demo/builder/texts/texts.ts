import type { Choice, Extra, Show } from '../choice/choice.ts'
import type { Note, Place } from '../snippets/snippet.ts'
import type { SnippetKind } from '../snippets/write-snippet.ts'

export const languages = ['en', 'fi', 'sv'] as const

export type Language = (typeof languages)[number]

/** Everything that the builder says, in one language. */
export interface Texts {
  /** The language's name in itself. */
  readonly name: string
  readonly title: string
  readonly lead: string
  readonly pageLanguage: string
  readonly ignored: (values: string) => string
  readonly loading: string
  readonly failed: string
  readonly retry: string

  readonly show: string
  readonly shows: Readonly<Record<Show, { readonly name: string; readonly about: string }>>
  readonly content: string
  readonly postLanguages: string
  /** Under the languages: all are shown, or in which order they are preferred. */
  readonly allLanguages: string
  readonly languageOrder: (names: string) => string
  readonly concepts: string
  readonly allConcepts: string
  readonly rawTag: string
  readonly posts: (count: number) => string
  readonly figures: string
  readonly firstFigure: string
  /** Beside the banner: what runs now. */
  readonly campaigns: (headlines: readonly string[]) => string
  readonly limit: string
  readonly months: string
  readonly extras: string
  readonly extraNames: Readonly<Record<Extra, string>>

  readonly look: string
  readonly layout: string
  readonly layouts: Readonly<Record<Choice['layout'], string>>
  readonly theme: string
  readonly themes: Readonly<Record<Choice['theme'], string>>
  readonly inherit: string
  readonly ownAccent: string
  readonly accent: string
  /** Said of a colour that is too close to the background of one of the themes. */
  readonly contrast: (ratio: string, isDark: boolean) => string
  readonly density: string
  readonly densities: Readonly<Record<Choice['density'], string>>
  readonly level: string
  readonly labels: string
  readonly labelsOfPage: string

  readonly preview: string
  readonly site: string
  /** Beside the names of the sites: the reader's own. */
  readonly ownSite: string
  readonly width: string
  readonly widths: Readonly<Record<'wide' | 'narrow', string>>
  readonly frame: (site: string) => string
  /** Of a site that has no page in this language. */
  readonly otherLanguage: (site: string) => string

  readonly snippet: string
  readonly kind: string
  readonly kinds: Readonly<Record<SnippetKind, string>>
  readonly pinned: string
  readonly places: Readonly<Record<Place, string>>
  readonly notes: Readonly<Record<Note, string>>
  readonly copy: string
  readonly copied: (what: string) => string
  /** Announced where the browser does not let a page copy. */
  readonly selected: (what: string) => string
  readonly share: string
  readonly link: string
}
