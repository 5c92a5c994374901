import type { LocalizedText } from '../language/localized-text.ts'

/** Something that the office draws attention to for a time. */
export interface Campaign {
  readonly id: string
  readonly headline: LocalizedText
  readonly text?: LocalizedText
  readonly url?: string
  /** With its `#`. */
  readonly hashtag?: string
  readonly image?: string
  /** Its first day, `YYYY-MM-DD`, in the feed's time zone. */
  readonly starts: string
  /** Its last day, `YYYY-MM-DD`, in the feed's time zone; without one it runs until it is taken out. */
  readonly ends?: string
  /** Of campaigns that run at the same time the highest stands first; 0 where nothing is said. */
  readonly priority: number
}
