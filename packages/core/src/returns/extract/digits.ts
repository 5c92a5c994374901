import type { Reason, RefusalReason } from './reasons.ts'
import type { Token } from './tokenize.ts'

/** A number in digits: whole or not, or why it is none; `to` is the first token after it. */
export interface ReadDigits {
  readonly value: number
  readonly to: number
  readonly doubt?: Reason
  readonly refusal?: RefusalReason
  /** A number of four digits without any mark, as years are written. */
  readonly yearLike?: true
}

/** Longer numbers count no persons, and would not be exact. */
const mostDigits = 12

/**
 * Reads a number in digits, with whatever parts its thousands or decimals.
 *
 * @param thousands The mark that parts thousands without doubt in the language of the text.
 */
export function readDigits(tokens: readonly Token[], from: number, thousands: ',' | undefined): ReadDigits {
  const spaced = readSpaced(tokens, from)
  if (spaced) return spaced
  const parts = [(tokens[from] as Token).text]
  const marks: string[] = []
  let to = from + 1
  while (isGlued(tokens[to], /^[.,:/’']$/) && isGlued(tokens[to + 1], /^\d/)) {
    marks.push(tokens[to]?.text ?? '')
    parts.push(tokens[to + 1]?.text ?? '')
    to += 2
  }
  const digits = parts.join('')
  if (digits.length > mostDigits) return { value: 0, to, refusal: 'too-large' }
  return { ...worthOf(parts, marks, thousands), to }
}

function isGlued(token: Token | undefined, pattern: RegExp): boolean {
  return !!token && !token.gap && pattern.test(token.text)
}

/** `12 345`, with a space or a no-break or thin one between. */
function readSpaced(tokens: readonly Token[], from: number): ReadDigits | undefined {
  const [first] = [tokens[from]?.text ?? '']
  if (!/^[1-9]\d{0,2}$/.test(first)) return undefined
  let to = from + 1
  let digits = first
  while (tokens[to]?.gap === ' ' && /^\d{3}$/.test(tokens[to]?.text ?? '')) {
    digits += tokens[to]?.text
    to++
  }
  if (to === from + 1) return undefined
  // Then it is the beginning of another number.
  if (isGlued(tokens[to], /^[.,]$/) && isGlued(tokens[to + 1], /^\d/)) return undefined
  if (digits.length > mostDigits) return { value: 0, to, refusal: 'too-large' }
  return { value: +digits, to }
}

function worthOf(
  parts: readonly string[],
  marks: readonly string[],
  thousands: ',' | undefined,
): Omit<ReadDigits, 'to'> {
  const [first = '', second = ''] = parts
  const [mark] = marks
  if (/^0\d/.test(first)) return { value: 0, refusal: 'code' }
  if (mark === undefined) {
    return { value: +first, ...(/^(19|20)\d\d$/.test(first) && { yearLike: true as const }) }
  }
  if (!/^[.,]$/.test(mark) || new Set(marks).size > 1) return { value: 0, refusal: 'code' }
  const grouped = first.length <= 3 && first !== '0' && parts.slice(1).every((part) => part.length === 3)
  if (grouped && (marks.length > 1 || mark === thousands)) return { value: +parts.join('') }
  if (grouped) {
    return { value: +parts.join(''), doubt: mark === '.' ? 'point-or-thousands' : 'comma-or-thousands' }
  }
  if (marks.length > 1) return { value: 0, refusal: 'code' }
  return { value: +`${first}.${second}` }
}
