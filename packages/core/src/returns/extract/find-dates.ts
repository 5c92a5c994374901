import type { NumberMention } from './find-numbers.ts'
import type { Mark } from './lexicon.ts'
import type { Token } from './tokenize.ts'
import type { LanguageWords } from './words/words.ts'

/** Finds the tokens of a sentence that are parts of a date to the day: no count, and no whole month. */
export function findDates(
  sentence: readonly Token[],
  marks: readonly Mark[],
  numbers: readonly NumberMention[],
  days: LanguageWords['days'],
): Set<number> {
  const months = new Map(marks.filter(({ kind }) => kind === 'month').map((mark) => [mark.from, mark.to]))
  const monthEnds = new Set(months.values())
  const dates = new Set<number>()
  for (const { from, to } of numbers) {
    if (!isDay(sentence[from])) continue
    const before = monthAfter(sentence, from + 1, months, days)
    if (before !== undefined) addRange(dates, startOfDays(sentence, from), months.get(before) ?? before)
    else if (days === 'both' && monthEnds.has(from) && isDayAfterMonth(sentence, from, to, marks)) {
      addRange(dates, from - 1, to)
    }
  }
  return dates
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'digits' && +token.text >= 1 && +token.text <= 31 && token.text.length <= 2
}

/** The month that a day stands before: `19 March`, `19th of March`, `19. maaliskuuta`. */
function monthAfter(
  sentence: readonly Token[],
  after: number,
  months: ReadonlyMap<number, number>,
  days: LanguageWords['days'],
): number | undefined {
  let at = after
  if (days === 'stop') {
    if (sentence[at]?.text !== '.') return undefined
    at++
  }
  if (sentence[at]?.gap === '' && /^(st|nd|rd|th)$/.test(sentence[at]?.text ?? '')) at++
  if (sentence[at]?.text === 'of') at++
  return months.has(at) ? at : undefined
}

/** Several days share one month: `19-25 of March`, `19. ja 25. maaliskuuta`. */
function startOfDays(sentence: readonly Token[], from: number): number {
  let start = from
  while (/^[-–—.]$/.test(sentence[start - 1]?.text ?? '') && sentence[start - 1]?.gap === '') start--
  return isDay(sentence[start - 1]) && start < from ? start - 1 : from
}

/** `April 22, 1993`, but neither `In April 12 persons returned` nor `in April 12 returned`. */
function isDayAfterMonth(
  sentence: readonly Token[],
  from: number,
  to: number,
  marks: readonly Mark[],
): boolean {
  if (/^(in|during|for)$/.test(sentence[from - 2]?.text ?? '')) return false
  return !marks.some((mark) => mark.from === to && /^(person|returnNoun|returned|national)$/.test(mark.kind))
}

function addRange(dates: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) dates.add(at)
}
