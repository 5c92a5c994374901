import { readDigits } from './digits.ts'
import type { Language } from './language.ts'
import type { Reason, RefusalReason } from './reasons.ts'
import type { Token } from './tokenize.ts'

/** A number in a sentence. */
export interface NumberMention {
  readonly value: number
  /** Tokens of the sentence; `to` is the first that is no longer in it. */
  readonly from: number
  readonly to: number
  readonly doubts: readonly Reason[]
  readonly refusal?: RefusalReason
  readonly yearLike?: true
  /** Whether the word is more often an article. */
  readonly article?: true
  /** Whether it is a lone `hundred` or `thousand`. */
  readonly roundWord?: true
  /** Whether it is given in thousands or millions. */
  readonly rounded?: true
}

/** Finds the numbers of a sentence, in digits and in words. */
export function findNumbers(sentence: readonly Token[], language: Language): NumberMention[] {
  const numbers: NumberMention[] = []
  for (let at = 0; at < sentence.length; ) {
    const number = readNumber(sentence, at, language)
    if (number) numbers.push(number)
    at = number?.to ?? at + 1
  }
  return numbers
}

/** What a word that stands alone may round to. */
const scales: ReadonlySet<number> = new Set([100, 1000, 1_000_000])

function readNumber(sentence: readonly Token[], from: number, language: Language): NumberMention | undefined {
  const token = sentence[from] as Token
  if (token.kind === 'digits') return fromDigits(sentence, from, language)
  const words = token.kind === 'word' ? language.readWords(sentence, from) : undefined
  if (!words) return undefined
  const roundWord = words.to === from + 1 && scales.has(words.value)
  const article = words.to === from + 1 && language.words.numbers.articles.includes(token.text)
  return {
    value: words.value,
    from,
    to: words.to,
    doubts: article ? ['number-one'] : [],
    ...(article && { article: true as const }),
    ...(roundWord && { roundWord }),
    ...(words.value > 9_999_999 && { refusal: 'too-large' as const }),
  }
}

function fromDigits(sentence: readonly Token[], from: number, language: Language): NumberMention {
  const { value, to, doubt, refusal, yearLike } = readDigits(sentence, from, language.words.thousands)
  const doubts: Reason[] = doubt ? [doubt] : []
  const scaled = refusal ? undefined : readScale(sentence, to, value, language)
  const number = {
    value: scaled?.value ?? value,
    from,
    to: scaled?.to ?? to,
    doubts: scaled?.doubt ? [...doubts, scaled.doubt] : doubts,
    ...(yearLike && !scaled && { yearLike }),
    ...(scaled?.rounded && { rounded: scaled.rounded }),
  }
  const reason = refusal ?? faultOf(sentence, from, number.to, number.value)
  return reason ? { ...number, refusal: reason } : number
}

interface Scaled {
  readonly value: number
  readonly to: number
  readonly doubt?: Reason
  readonly rounded?: true
}

/** Reads `hundred`, `thousand` or `million` after digits. */
function readScale(
  sentence: readonly Token[],
  at: number,
  value: number,
  { readWords }: Language,
): Scaled | undefined {
  if (sentence[at]?.gap !== ' ') return undefined
  const scale = readWords(sentence.slice(at, at + 1), 0)?.value ?? 0
  // A hundred of a hundred or more is a slip of the pen: `almost 200 hundred persons`.
  if (scale === 100 && value >= 100) return { value, to: at + 1, doubt: 'hundred-too-many' }
  if (scale === 100) return { value: value * 100, to: at + 1, doubt: 'hundred-too-many' }
  if (scale !== 1000 && scale !== 1_000_000 && scale !== 1_000_000_000) return undefined
  return { value: Math.round(value * scale), to: at + 1, doubt: 'rounded', rounded: true }
}

/** What may stand right before and after a number without being a part of it. */
const opensNumber = /^[-‐−–—(["“”„«»'‘’:;,…€$£¥]$/
const closesNumber = /^[-‐−–—)\]"“”«»'‘’:;,.!?…%‰€$£¥]$/

function faultOf(
  sentence: readonly Token[],
  from: number,
  to: number,
  value: number,
): RefusalReason | undefined {
  const before = sentence[from - 1]
  const glued = sentence[from]?.gap === '' ? before : undefined
  const after = sentence[to]?.gap === '' ? sentence[to] : undefined
  if (glued?.text === '+') return 'phone'
  if (glued && /^[-−‐–]$/.test(glued.text) && isFree(sentence, from - 1)) return 'negative'
  if (glued && !opensNumber.test(glued.text)) return 'code'
  if (after && !closesNumber.test(after.text)) return 'code'
  if (isRange(sentence, from - 1) || isRange(sentence, to)) return 'range'
  if (!Number.isInteger(value)) return 'fractional'
  return value > 9_999_999 ? 'too-large' : undefined
}

/** Whether a minus sign stands alone before its number. */
function isFree(sentence: readonly Token[], at: number): boolean {
  return at === 0 || sentence[at]?.gap !== '' || sentence[at - 1]?.text === '('
}

/** `40–50`. */
function isRange(sentence: readonly Token[], at: number): boolean {
  return (
    /^[-–—‐−]$/.test(sentence[at]?.text ?? '') &&
    sentence[at - 1]?.kind === 'digits' &&
    sentence[at + 1]?.kind === 'digits'
  )
}
