import { findDates } from './find-dates.ts'
import { findNumbers, type NumberMention } from './find-numbers.ts'
import { findPeriods, type PeriodWords } from './find-periods.ts'
import type { Language } from './language.ts'
import { findMarks, type Mark } from './lexicon.ts'
import type { Token } from './tokenize.ts'

/** A sentence with everything in it that is known. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  /** The marks by the token that they begin at. */
  readonly marksAt: ReadonlyMap<number, readonly Mark[]>
  readonly marksByKind: ReadonlyMap<string, readonly Mark[]>
  /** The numbers that may count something: no dates, no periods. */
  readonly numbers: readonly NumberMention[]
  /** Numbers that are parts of dates. */
  readonly dateNumbers: readonly NumberMention[]
  readonly periods: readonly PeriodWords[]
  /** Whether it was too long and is not whole. */
  readonly cut: boolean
  /** For each token the clause that it stands in. */
  readonly clauses: readonly number[]
}

/** Reads what a sentence is made of. */
export function readSentence(tokens: readonly Token[], language: Language, cut: boolean): Sentence {
  const marks = withoutHomonyms([...findMarks(tokens, language.lexicon), ...placeForms(tokens, language)])
  const found = findNumbers(tokens, language)
  const dates = findDates(tokens, marks, found, language.words.days)
  const periods = findPeriods(tokens, marks, found, dates)
  const isTaken = ({ from }: NumberMention): boolean =>
    periods.some(({ parts }) => parts.some((part) => part.from <= from && from < part.to))
  const marksAt = new Map<number, Mark[]>()
  const marksByKind = new Map<string, Mark[]>()
  for (const mark of marks) {
    marksAt.set(mark.from, [...(marksAt.get(mark.from) ?? []), mark])
    marksByKind.set(mark.kind, [...(marksByKind.get(mark.kind) ?? []), mark])
  }
  return {
    tokens,
    marks,
    marksAt,
    marksByKind,
    numbers: found.filter((number) => !dates.has(number.from) && !isTaken(number)),
    dateNumbers: found.filter(({ from }) => dates.has(from)),
    periods,
    cut,
    clauses: clausesOf(tokens, marksAt),
  }
}

/** `Ghana` is no beginning of `ghanansk`. */
function withoutHomonyms(marks: readonly Mark[]): Mark[] {
  const areas = new Set(marks.flatMap(({ kind, from }) => (/^area(To|From|In)?$/.test(kind) ? [from] : [])))
  return marks.filter(({ kind, from }) => kind !== 'national' || !areas.has(from))
}

/** Names with the ending of a place whereto. */
function placeForms(tokens: readonly Token[], { words: { placeEnding } }: Language): Mark[] {
  if (!placeEnding) return []
  return tokens.flatMap(({ capital, text }, from) =>
    capital && placeEnding.test(text) ? [{ kind: 'placeForm', value: '', from, to: from + 1 }] : [],
  )
}

/** Clauses are parted by semicolons, dashes between spaces, and words such as `but` and `while`. */
function clausesOf(tokens: readonly Token[], marksAt: ReadonlyMap<number, readonly Mark[]>): number[] {
  let clause = 0
  return tokens.map(({ text, gap }, index) => {
    const dash = /^[–—]$/.test(text) && gap && tokens[index + 1]?.gap
    const parts = /^[;:]$/.test(text) && tokens[index + 1]?.gap
    if (dash || parts || marksAt.get(index)?.some(({ kind }) => kind === 'split')) clause++
    return clause
  })
}

/** The marks of a kind, in order. */
export function marksOf({ marks, marksByKind }: Sentence, ...kinds: readonly string[]): readonly Mark[] {
  const [kind, another] = kinds
  if (kind !== undefined && another === undefined) return marksByKind.get(kind) ?? []
  return marks.filter(({ kind }) => kinds.includes(kind))
}

/** The mark of a kind that begins at a token. */
export function markAt({ marksAt }: Sentence, at: number, ...kinds: readonly string[]): Mark | undefined {
  return marksAt.get(at)?.find(({ kind }) => kinds.includes(kind))
}
