import type { Language } from '../location.ts'
import type { View } from '../views/routes.ts'

interface Item {
  readonly title: string
  readonly text: string
}

/** The pictures that a service may have. */
export type IconName = 'plan' | 'health' | 'home' | 'globe' | 'book' | 'screen'

/** Everything that the app says, in one language. */
export interface Texts {
  readonly language: Language
  readonly university: string
  readonly skip: string
  readonly menu: string
  readonly languageMenu: string
  readonly close: string
  readonly views: Readonly<Record<View, string>>
  readonly home: {
    readonly title: string
    readonly lead: string
    readonly timetable: string
    readonly lectures: readonly { readonly time: string; readonly title: string; readonly place: string }[]
    readonly deadlines: string
    readonly dates: readonly { readonly day: string; readonly text: string }[]
    readonly shortcuts: string
    readonly links: readonly { readonly text: string; readonly path: string }[]
  }
  readonly services: {
    readonly lead: string
    readonly items: readonly (Item & { readonly icon: IconName; readonly path: string })[]
  }
  readonly news: { readonly lead: string; readonly items: readonly (Item & { readonly day: string })[] }
  /** The news of IOM Finland. */
  readonly partner: {
    readonly title: string
    readonly button: string
    readonly lead: string
    readonly fallback: string
    /** When the feed was, told once it is there. */
    updated(day: string): string
    readonly readOn: string
  }
  readonly missing: Item & { readonly back: string }
  readonly note: string
}
