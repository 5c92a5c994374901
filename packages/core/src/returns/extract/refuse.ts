import { findAreas } from './find-areas.ts'
import type { NumberMention } from './find-numbers.ts'
import type { Unit } from './find-unit.ts'
import { markAt, marksOf, type Sentence } from './read-sentence.ts'
import type { RefusalReason } from './reasons.ts'

/** What a clause may tell of instead of returns, whatever else it tells. */
const strong: readonly RefusalReason[] = ['forced', 'resettlement', 'survey', 'forecast', 'rate', 'negated']

/** What a clause may tell of instead of returns where it does not say that persons returned. */
const weak: Readonly<Record<string, RefusalReason>> = {
  movement: 'movement',
  other: 'no-return',
  applied: 'applications',
}

/** Why a number counts no returns, for all that stands around it; `undefined` where it may. */
export function refusalOf(
  sentence: Sentence,
  number: NumberMention,
  unit: Unit,
  hostArea: string,
): RefusalReason | undefined {
  return (
    number.refusal ??
    besideNumber(sentence, number) ??
    byUnit(unit) ??
    differenceOf(sentence, number, unit) ??
    byClause(sentence, number, unit) ??
    (returnsHere(sentence, hostArea) ? 'returned-here' : undefined)
  )
}

function besideNumber(sentence: Sentence, { from, to }: NumberMention): RefusalReason | undefined {
  const before = (kind: string, farthest: number): boolean =>
    marksOf(sentence, kind).some((mark) => mark.to <= from && mark.to > from - farthest)
  if (before('phoneBefore', 3)) return 'phone'
  if (before('moneyBefore', 1)) return 'money'
  if (before('age', 2)) return 'age-or-duration'
  if (marksOf(sentence, 'vague').some((mark) => mark.to === from)) return 'vague'
  return isRangeEnd(sentence, from, to) ? 'range' : undefined
}

/** `between 40 and 50`, `40 to 50`. */
function isRangeEnd(sentence: Sentence, from: number, to: number): boolean {
  const startsAt = (at: number): boolean => sentence.numbers.some((number) => number.from === at)
  const endsAt = (at: number) => sentence.numbers.find((number) => number.to === at)
  const first = endsAt(from - 1)
  const joins = (at: number, start: number): boolean =>
    !!markAt(sentence, at, 'rangeTo', 'or') &&
    (!!markAt(sentence, at, 'or') ||
      !!markAt(sentence, start - 1, 'between') ||
      /^(to|till)$/.test(sentence.tokens[at]?.text ?? ''))
  return (startsAt(to + 1) && joins(to, from)) || (!!first && joins(from - 1, first.from))
}

function byUnit({ kind }: Unit): RefusalReason | undefined {
  if (kind === 'share') return 'share'
  if (kind === 'money') return 'money'
  if (kind === 'application') return 'applications'
  return kind === 'time' ? 'age-or-duration' : undefined
}

/** `9 more than in April`, `increased by 9`. */
function differenceOf(
  sentence: Sentence,
  { from, to }: NumberMention,
  unit: Unit,
): RefusalReason | undefined {
  const after = markAt(sentence, to, 'difference') ?? markAt(sentence, unit.to, 'difference')
  const by = marksOf(sentence, 'by').some((mark) => mark.to === from || mark.to === from - 1)
  return after || by ? 'difference' : undefined
}

function byClause(
  sentence: Sentence,
  number: NumberMention,
  { kind, unknown }: Unit,
): RefusalReason | undefined {
  const clause = sentence.clauses[number.from]
  const compared = marksOf(sentence, 'earlierMonth', 'earlierYear')
  const has = (wanted: string): boolean =>
    marksOf(sentence, wanted).some(
      // `A year before` is no rate.
      ({ from, to }) =>
        sentence.clauses[from] === clause && !compared.some((mark) => mark.from < to && from < mark.to),
    )
  const found = strong.find(has)
  if (found) return found
  if ((kind === 'returnNoun' && !unknown) || has('returned')) return undefined
  const other = Object.keys(weak).find(has)
  return other === undefined ? undefined : weak[other]
}

/** Whether another clause of the sentence tells of something else than returns. */
export function isMixed(sentence: Sentence, number: NumberMention): boolean {
  const clause = sentence.clauses[number.from]
  const compared = marksOf(sentence, 'earlierMonth', 'earlierYear')
  const told = sentence.marks.filter(
    ({ from, to }) => !compared.some((mark) => mark.from < to && from < mark.to),
  )
  return told.some(
    ({ kind, from }) =>
      kind in weak || ((strong as readonly string[]).includes(kind) && sentence.clauses[from] !== clause),
  )
}

/** `49 Finns returned to Finland`. */
function returnsHere(sentence: Sentence, hostArea: string): boolean {
  const areas = findAreas(sentence).filter(({ code }) => code === hostArea)
  return areas.some(({ role }) => role === 'to') && !areas.some(({ role }) => role === 'from')
}
