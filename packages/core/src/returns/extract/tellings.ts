import type { NumberMention } from './find-numbers.ts'
import type { Unit } from './find-unit.ts'
import { isUnderstood, namesUnknownPlace } from './is-understood.ts'
import { markAt, marksOf, type Sentence } from './read-sentence.ts'
import type { Reason, RefusalReason } from './reasons.ts'
import { isMixed } from './refuse.ts'

/** A number in its sentence, with what it counts. */
interface Told {
  readonly sentence: Sentence
  readonly number: NumberMention
  readonly unit: Unit
}

/** What speaks against a number that a sentence tells as a count of returns. */
const doubts: readonly (readonly [Reason, (told: Told) => boolean])[] = [
  ['not-told-as-done', (told) => !isDone(told) && inClause(told, 'chose')],
  ['return-loosely-told', (told) => !isDone(told) && !inClause(told, 'chose')],
  [
    'return-loosely-told',
    (told) => told.unit.kind !== 'returnNoun' && (inClause(told, 'that') || inClause(told, 'passive')),
  ],
  ['mixed-sentence', ({ sentence, number }) => isMixed(sentence, number)],
  ['additional', ({ unit }) => unit.more],
  ['unit-far', ({ unit }) => unit.unknown > 0],
  ['unit-far', isFollowedByUnknown],
  ['unit-not-said', ({ unit }) => isBare(unit)],
  ['year-or-count', ({ number }) => number.yearLike === true],
  ['group-unclear', isSomeOf],
  ['of-a-whole', isOfWhole],
  ['two-numbers-in-one', isBesideNumber],
  ['round-word', ({ number }) => number.roundWord === true],
  ['doubted', ({ sentence }) => marksOf(sentence, 'doubted').length > 0],
  ['asked', ({ sentence }) => sentence.tokens.at(-1)?.text === '?'],
  ['sentence-cut', ({ sentence }) => sentence.cut],
  ['area-unclear', ({ sentence }) => namesUnknownPlace(sentence)],
  ['words-not-known', ({ sentence }) => !isUnderstood(sentence)],
]

/** How surely it is told that these persons returned, or why it is not told at all. */
export function howTold(
  sentence: Sentence,
  number: NumberMention,
  unit: Unit,
): readonly Reason[] | RefusalReason {
  const tells = marksOf(sentence, 'return', 'returned', 'returnNoun', 'subset').length > 0
  if (!tells) return 'no-return'
  if (number.article && unit.kind === 'none') return 'not-persons'
  if (isBare(unit) && !isBareCount(sentence, number, unit)) return 'not-persons'
  const told = { sentence, number, unit }
  return doubts.flatMap(([reason, isSo]) => (isSo(told) ? [reason] : []))
}

function isDone(told: Told): boolean {
  const { kind } = told.unit
  return (
    kind === 'returnNoun' ||
    inClause(told, 'returned') ||
    (kind === 'country' && inClause(told, 'returnNoun'))
  )
}

function inClause({ sentence, number }: Told, kind: string): boolean {
  const clause = sentence.clauses[number.from]
  return marksOf(sentence, kind).some(({ from }) => sentence.clauses[from] === clause)
}

/** Whether nothing after a number says what it counts. */
export function isBare({ kind }: Unit): boolean {
  return kind === 'none' || kind === 'ofThem'
}

/** Whether a number without a noun may count persons: `49 returned`, `161 to Iraq`, `the number of returns was 49`. */
function isBareCount(sentence: Sentence, { from, to }: NumberMention, { kind }: Unit): boolean {
  if (kind === 'ofThem' || marksOf(sentence, 'subset').length) return true
  let at = to
  while (markAt(sentence, at, 'glue')) at++
  if (markAt(sentence, at, 'returned', 'to', 'areaTo')) return true
  if (marksOf(sentence, 'area', 'areaTo').some((area) => area.to <= from && from - area.to <= 1)) return true
  return marksOf(sentence, 'total').some((mark) => mark.to <= from && from - mark.to <= 5)
}

/** `49 persons with disabilities returned`. */
function isFollowedByUnknown({ sentence, unit }: Told): boolean {
  const verb = marksOf(sentence, 'returned').find(({ from }) => from >= unit.to)
  return !isUnderstood(sentence, unit.to, Math.max(verb?.from ?? 0, unit.to + 2))
}

/** `49 adults` are not all persons, and `18 Somalis to Somalia` are not all who went there. */
function isSomeOf({ sentence, number, unit }: Told): boolean {
  if (unit.group) return false
  return sentence.marks.some(
    ({ kind, from, to }) => kind === 'somePersons' && from >= number.to && to <= unit.to,
  )
}

/** `Of the 49 persons …`, but not `a total of 49 persons`; Finnish says it by a case. */
function isOfWhole({ sentence, number, unit }: Told): boolean {
  const before = (kind: string) => marksOf(sentence, kind).filter(({ to }) => to === number.from)
  const [total] = before('totalOf')
  if (before('ofWhole').some(({ from }) => !total || from < total.from)) return true
  return sentence.tokens
    .slice(number.to, unit.to)
    .some((_, index) => !!markAt(sentence, number.to + index, 'wholeNoun'))
}

/** `40 9 persons`, `40, 9 persons`, `40 and 9 persons`. */
function isBesideNumber({ sentence, number }: Told): boolean {
  return sentence.numbers.some(
    ({ from, to }) =>
      (to <= number.from && number.from - to <= 1) || (from >= number.to && from - number.to <= 1),
  )
}
