/** What a reader looks for. */
export interface Query {
  /** What it is called in the tables. */
  readonly name: string
  readonly text?: string
  /** The id of a concept. */
  readonly concept?: string
  /** The language that posts have to be in. */
  readonly language?: string
  /** The language of the page that the reader is on, and of the text. */
  readonly pageLanguage: string
}

/** What a contestant's client found. */
export interface Answer {
  /** How many there are in all. */
  readonly hits: number
  /** The first of them, twenty at most, with their texts. */
  readonly shown: readonly { readonly id: string; readonly text: string }[]
}

/** Hits whose texts are wanted. */
export const wantedTexts = 20
