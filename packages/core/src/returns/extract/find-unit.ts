import type { NumberMention } from './find-numbers.ts'
import type { Mark } from './lexicon.ts'
import { markAt, type Sentence } from './read-sentence.ts'

/** What a number counts, as far as the words after it say. */
export interface Unit {
  /** The kind of the word that says it; `none` where none does. */
  readonly kind: string
  readonly group?: Mark
  readonly national?: Mark
  /** The first token after it, or after the number where there is none. */
  readonly to: number
  /** How many words between are not known. */
  readonly unknown: number
  /** `two more cases`, `another 12 persons`. */
  readonly more: boolean
}

/** The first of these that a token is says what is counted. */
const unitKinds = [
  'share',
  'money',
  'reintegration',
  'application',
  'group',
  'returnNoun',
  'person',
  'country',
  'case',
  'ofThem',
  'time',
  'national',
]

/** A noun is no farther from its number. */
const mostTokens = 8
const mostUnknown = 3

/** Finds what a number counts, in the words after it. */
export function findUnit(sentence: Sentence, number: NumberMention): Unit {
  const { tokens } = sentence
  let more = !!markAt(sentence, number.from - 1, 'more')
  let unknown = 0
  let person: Unit | undefined
  let national: Mark | undefined
  const end = Math.min(tokens.length, number.to + mostTokens)
  for (let at = number.to; at < end && !sentence.periods.some(({ from }) => from === at); ) {
    const mark = unitKinds.flatMap((kind) => markAt(sentence, at, kind) ?? [])[0]
    const unit = mark && { kind: mark.kind, to: mark.to, unknown, more }
    if (mark && unit && mark.kind === 'group') return { ...unit, group: mark, ...(national && { national }) }
    if (mark?.kind === 'national') {
      national = mark
      person ??= { ...(unit as Unit), national: mark }
    } else if (unit && (unit.kind === 'person' || unit.kind === 'returnNoun')) {
      // A group may follow: `four of the returnees were victims of trafficking`.
      if (!person || person.kind === 'national') person = { ...unit, ...(national && { national }) }
    } else if (unit) {
      return person ?? unit
    }
    const glue = markAt(sentence, at, 'glue', 'more', 'organisation')
    if (markAt(sentence, at, 'more')) more = true
    if (!mark && !glue && (person || !isPlainWord(sentence, at) || ++unknown > mostUnknown)) break
    at = mark?.to ?? glue?.to ?? at + 1
  }
  return person ?? { kind: 'none', to: number.to, unknown: 0, more }
}

/** A word that may be an adjective; not a number, a verb of returning, or a mark. */
function isPlainWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token?.text === '-' && token.gap === '') return true
  if (token?.kind !== 'word') return false
  if (sentence.numbers.some(({ from }) => from === at)) return false
  return !markAt(
    sentence,
    at,
    'returned',
    'month',
    'area',
    'areaTo',
    'areaFrom',
    'to',
    'from',
    'in',
    'filler',
    'split',
  )
}
