import { createProblem, quote, type SourceProblem } from '../reading/source-problem.ts'

/** An item that says nothing. */
export function createEmptyProblem(item: string, file: string, line: number): SourceProblem {
  const parts = { file, line, expected: 'a title or a text', got: 'neither' }
  return createProblem(`use ${item}`, parts)
}

/** A date that could not be read, as it is written. */
export interface LostDate {
  readonly line: number
  readonly date: string
}

/**
 * A source that writes its dates in its own way does so in all items, which is one mistake.
 *
 * @param example a date that can be read
 */
export function listDateProblems(file: string, lost: readonly LostDate[], example: string): SourceProblem[] {
  const [first] = lost
  if (!first) return []
  const others = lost.length > 1 ? ` (and ${lost.length - 1} more)` : ''
  const parts = { file, line: first.line, expected: `a date such as ${example}` }
  return [createProblem('read the date', { ...parts, got: `${quote(first.date)}${others}` })]
}
