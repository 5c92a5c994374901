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
  const end = Math.min(sentence.tokens.length, number.to + mostTokens)
  const more = !!markAt(sentence, number.from - 1, 'more')
  let unit: Unit = { kind: 'none', to: number.to, unknown: 0, more }
  for (let at = number.to; at < end && !beginsPeriod(sentence, at); ) {
    const step = stepAt(sentence, unit, at)
    if (!step) break
    unit = step.unit
    at = step.to
  }
  // Unknown words that lead to nothing are not between.
  return unit.kind === 'none' ? { ...unit, unknown: 0 } : unit
}

/** The next word, and what is then known of the unit; `undefined` where it is not about the unit any more. */
function stepAt(
  sentence: Sentence,
  unit: Unit,
  at: number,
): { readonly unit: Unit; readonly to: number } | undefined {
  const mark = unitKinds.flatMap((kind) => markAt(sentence, at, kind) ?? [])[0]
  const more = unit.more || !!markAt(sentence, at, 'more')
  if (mark) {
    const next = withMark({ ...unit, more }, mark)
    return { unit: next, to: isOpen.has(mark.kind) ? mark.to : Number.POSITIVE_INFINITY }
  }
  const small = markAt(sentence, at, 'glue', 'more', 'organisation')
  if (small) return { unit: { ...unit, more }, to: small.to }
  const next = withUnknown(sentence, unit, at)
  return next && { unit: next, to: at + 1 }
}

function beginsPeriod({ periods }: Sentence, at: number): boolean {
  return periods.some(({ from }) => from === at)
}

/** Passes over a word that may be an adjective, where no noun has been found yet. */
function withUnknown(sentence: Sentence, unit: Unit, at: number): Unit | undefined {
  if (unit.kind !== 'none' || unit.unknown >= mostUnknown || !isPlainWord(sentence, at)) return undefined
  return { ...unit, unknown: unit.unknown + 1 }
}

/** After these a group may follow: `four of the returnees were victims of trafficking`. */
const isOpen: ReadonlySet<string> = new Set(['national', 'person', 'returnNoun'])

function withMark(unit: Unit, mark: Mark): Unit {
  const { kind, to } = mark
  if (kind === 'group') return { ...unit, kind, to, group: mark }
  if (kind === 'national') {
    return unit.kind === 'none' ? { ...unit, kind, to, national: mark } : { ...unit, national: mark }
  }
  return unit.kind === 'none' || unit.kind === 'national' ? { ...unit, kind, to } : unit
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
