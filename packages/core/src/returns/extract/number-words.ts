import type { Token } from './tokenize.ts'
import type { NumberWords } from './words/words.ts'

/** A number that begins at a token, and the first token after it. */
export interface ReadNumber {
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
  return (tokens, from) => {
    let sum: Sum | undefined
    let to = from
    let at = from
    for (let token = tokens[at]; token?.kind === 'word'; token = tokens[at]) {
      const split = together ? splitWord(token.text, values) : wholeWord(token.text, values)
      const next = split && addParts(sum ?? nothing, split, !sum)
      if (!next) break
      sum = next
      at++
      to = at
      if (hyphen && tokens[at]?.text === '-' && !tokens[at]?.gap) at++
      else if (and && tokens[at]?.text === and && (sum.hundreds || sum.total) && !sum.rest) at++
    }
    return sum && { value: sum.total + sum.hundreds + sum.rest, to }
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
function addParts(sum: Sum, parts: readonly number[], first: boolean): Sum | undefined {
  if (parts.includes(0)) return first && parts.length === 1 ? { ...nothing, scale: 0 } : undefined
  let result: Sum | undefined = sum
  for (const [index, part] of parts.entries()) result &&= addPart(result, part, index > 0)
  return result
}

function addPart(sum: Sum, part: number, sameWord: boolean): Sum | undefined {
  const { total, hundreds, rest, scale } = sum
  if (!scale) return undefined
  if (part === teen) return rest >= 1 && rest <= 9 && sameWord ? { ...sum, rest: rest + 10 } : undefined
  if (part >= 1000) {
    if (part >= scale) return undefined
    return { total: total + (hundreds + rest || 1) * part, hundreds: 0, rest: 0, scale: part }
  }
  if (part === 100) return hundreds ? undefined : { ...sum, hundreds: (rest || 1) * 100, rest: 0 }
  // Finnish says two-ten for twenty.
  if (part === 10 && sameWord && rest >= 2 && rest <= 9) return { ...sum, rest: rest * 10 }
  const fits = !rest || (rest >= 20 && rest % 10 === 0 && part < 10)
  return fits ? { ...sum, rest: rest + part } : undefined
}
