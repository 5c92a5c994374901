import type { LanguageTag, PostKind, Qualifier } from '@iom-feed/core'
import type { ChartWords } from './chart-words.ts'

/** Every word that the elements say themselves, in one language. A count is a whole number, 0 or more. */
export interface Messages {
  /** The language of these messages. */
  readonly language: LanguageTag
  /** Whether no native speaker has reviewed them yet. */
  readonly isDraft?: true
  /** A count in the digits and groups of the language. */
  readonly number: (value: number) => string
  /** A day, the UTC day of the date; needed where a browser's `Intl` may not know the language. */
  readonly day?: (date: Date) => string
  /** Between what is counted and for when. */
  readonly comma: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly nothing: string
  /** Said where a document is older than its maker promised. */
  readonly stale: (date: string) => string
  /** On the button; without a count where it is not known how many follow. */
  readonly more: (count?: number) => string
  readonly shown: (count: number, total: number) => string
  /** Announced after the button was pressed. */
  readonly added: (count: number, shown: number) => string
  /** Announced when the reader has chosen what to see. */
  readonly found: (count: number) => string
  /** Before the search field. */
  readonly search: string
  /** On the button that lets posts on all topics show. */
  readonly allTopics: string
  readonly moreTopics: string
  /** Before the choice of the language of posts. */
  readonly chooseLanguage: string
  readonly allLanguages: string
  readonly allNews: string
  /** A link to the RSS; "(RSS)" follows. */
  readonly subscribe: string
  readonly topics: string
  readonly kinds: Readonly<Record<PostKind, string>>
  readonly campaign: string
  readonly aboutCampaign: string
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>
  /** After a value and before the unit, the whole that it is a part of: `of 290`. */
  readonly of: (whole: string) => string
  readonly dataOf: (date: string) => string
  /** A link to the page that says how was counted. */
  readonly method: string
  readonly source: string
  /** What the chart says; it has English, Finnish and Swedish by itself, and speaks one of them where this is missing. */
  readonly chart?: ChartWords
}

/** The messages of a language whose file serves all elements. */
export type DraftMessages = Messages & Required<Pick<Messages, 'isDraft' | 'day' | 'chart'>>
