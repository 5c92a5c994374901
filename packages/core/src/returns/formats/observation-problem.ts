/** What is wrong, in a word for programs. */
export type ObservationProblemCode =
  // The file
  | 'empty-file'
  | 'no-rows'
  | 'missing-column'
  | 'unknown-column'
  | 'repeated-column'
  | 'not-json-stat'
  | 'missing-dimension'
  | 'unknown-dimension'
  // A row
  | 'broken-quotes'
  | 'cell-count'
  | 'repeated-id'
  | 'repeated-fact'
  // A value
  | 'missing'
  | 'not-an-id'
  | 'unknown-area'
  | 'not-a-text'
  | 'unknown-word'
  | 'no-year'
  | 'not-a-month'
  | 'not-a-day'
  | 'not-a-number'
  | 'negative'
  | 'fractional'
  | 'ambiguous-number'
  | 'not-a-code'
  | 'end-before-start'
  | 'not-since-january'
  | 'unexpected-value'
  | 'half-confirmed'
  // What rows say together
  | 'conflicting-facts'
  | 'part-above-total'
  | 'falling-total'

/** Where an observation stands. */
export interface ObservationPlace {
  /** Of a table: counted from 1 as a spreadsheet does, the column names included. */
  readonly row?: number
  /** Of a table: the line that the row begins on, from 1. */
  readonly line?: number
  /** Of JSON: as in `extension.observations[3]`. */
  readonly path?: string
}

/** Something in a file of observations that could not be used, or that contradicts itself. */
export interface ObservationProblem extends ObservationPlace {
  readonly code: ObservationProblemCode
  /** The column of a table, or what would be one. */
  readonly column?: string
  /** What may stand there, in words. */
  readonly expected: string
  /** What stands there, quoted and cut; where the count is not free, nothing that could tell it. */
  readonly got: string
  /** Where the other observations stand that it is about. */
  readonly others?: readonly ObservationPlace[]
  /** Whether the observation was read all the same: it is not known which of them is wrong. */
  readonly isKept?: boolean
}

/** Stands for what is not shown: problems end up in logs, where a count that is not free has no place. */
export const hidden = 'something else (not shown, as the count is not free)'

const longestQuote = 60

/** Quotes a text for a message, cut to 60 characters. */
export function quoteText(text: string): string {
  const characters = [...text.slice(0, 2 * longestQuote + 2)]
  const isLong = characters.length > longestQuote
  return JSON.stringify(isLong ? `${characters.slice(0, longestQuote - 1).join('')}…` : text)
}

/** Names places for a message: `row 4`, `rows 4, 5 and 9`, `extension.observations[3]`. */
export function namePlaces(places: readonly ObservationPlace[]): string {
  const names = places.map(({ row, path }) => path ?? String(row))
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
  const list = shown.join(', ').replace(/, ([^,]*)$/, ' and $1')
  if (places[0]?.row === undefined) return list
  return `${places.length > 1 ? 'rows' : 'row'} ${list}`
}
