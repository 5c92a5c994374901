import type { Token } from './tokenize.ts'
import type { NumberWords } from './words/words.ts'

/** A number that begins at a token, and the first token after it. */
interface ReadNumber {
  readonly value: number
  readonly to: number
}

export type NumberReader = (tokens: readonly Token[], from: number) => ReadNumber | undefined

/** What has been read of a number: 340,012 is `{ total: 340000, hundreds: 0, rest: 12 }`. */
interface Sum {
  readonly total: number
  readonly hundreds: number
  readonly rest: number
  /** The last word of thousands, millions, …; what follows is smaller. */
  readonly scale: number
}

const nothing: Sum = { total: 0, hundreds: 0, rest: 0, scale: Number.POSITIVE_INFINITY }

/** Adds 10 to the unit before it. */
const teen = -10

/** No number word is longer, nor is what is written in one word. */
const longestPart = 14
const longestWord = 90

/** Prepares a language's number words. */
export function numberReader({ parts, together, and, hyphen }: NumberWords): NumberReader {
  const values = new Map(
    parts.split(' ').map((part) => {
      const [word = '', value = ''] = part.split(':')
      return [word, value === 'teen' ? teen : +value] as const
    }),
  )
  const split = together ? splitWord : wholeWord
  return (tokens, from) => {
    let sum: Sum | undefined
    let to = from
    for (let at = from; tokens[at]?.kind === 'word'; at = afterJoint(tokens, to, sum)) {
      const next = addParts(sum ?? nothing, split(tokens[at]?.text ?? '', values), !sum)
      if (!next) break
      sum = next
      to = at + 1
    }
    return sum && { value: sum.total + sum.hundreds + sum.rest, to }
  }

  /** Skips what may stand between two words of a number: a hyphen, or `and` after hundreds. */
  function afterJoint(tokens: readonly Token[], at: number, sum: Sum | undefined): number {
    const joint = tokens[at]
    if (hyphen && joint?.text === '-' && !joint.gap) return at + 1
    if (!and || joint?.text !== and || !sum || sum.rest) return at
    return sum.hundreds || sum.total ? at + 1 : at
  }
}

function wholeWord(word: string, values: ReadonlyMap<string, number>): number[] | undefined {
  const value = values.get(word)
  return value === undefined ? undefined : [value]
}

/** The parts of a compound; `sataaneljä` is not `sataan` with a rest, so it is taken apart from its end. */
function splitWord(word: string, values: ReadonlyMap<string, number>): number[] | undefined {
  if (word.length > longestWord) return undefined
  const lengths: number[] = []
  for (let at = word.length - 1; at >= 0; at--) {
    let length = Math.min(longestPart, word.length - at)
    while (length && !(values.has(word.slice(at, at + length)) && isReached(at + length))) length--
    lengths[at] = length
  }
  if (!lengths[0]) return undefined
  const found: number[] = []
  for (let at = 0; at < word.length; at += lengths[at] as number) {
    found.push(values.get(word.slice(at, at + (lengths[at] as number))) as number)
  }
  return found

  function isReached(at: number): boolean {
    return at === word.length || !!lengths[at]
  }
}

/** A word belongs to the number before it with all its parts, or not at all. */
function addParts(sum: Sum, parts: readonly number[] | undefined, first: boolean): Sum | undefined {
  if (!parts) return undefined
  if (parts.includes(0)) return first && parts.length === 1 ? { ...nothing, scale: 0 } : undefined
  let result: Sum | undefined = sum
  for (const [index, part] of parts.entries()) result &&= addPart(result, part, index > 0)
  return result
}

function addPart(sum: Sum, part: number, sameWord: boolean): Sum | undefined {
  if (!sum.scale) return undefined
  if (part >= 1000) return addScale(sum, part)
  if (part === 100) return sum.hundreds ? undefined : { ...sum, hundreds: (sum.rest || 1) * 100, rest: 0 }
  return addSmall(sum, part, sameWord)
}

function addScale({ total, hundreds, rest, scale }: Sum, part: number): Sum | undefined {
  if (part >= scale) return undefined
  return { total: total + (hundreds + rest || 1) * part, hundreds: 0, rest: 0, scale: part }
}

function addSmall(sum: Sum, part: number, sameWord: boolean): Sum | undefined {
  const { rest } = sum
  const unit = sameWord && rest <= 9 ? rest : 0
  if (part === teen) return unit ? { ...sum, rest: unit + 10 } : undefined
  // Finnish says two-ten for twenty.
  if (part === 10 && unit >= 2) return { ...sum, rest: unit * 10 }
  const fits = !rest || (rest >= 20 && rest % 10 === 0 && part < 10)
  return fits ? { ...sum, rest: rest + part } : undefined
}
