import { walkJson } from './walk-json.ts'

/** How much a JSON text may have. */
export interface JsonLimits {
  readonly depth: number
  /** Of a number or a word, in characters. */
  readonly word: number
  /** Of all kinds, names of keys included. */
  readonly values?: number
  /** Of a text, in characters. */
  readonly text?: number
}

/** Deeper and longer ones stop what reads them. */
export const jsonLimits: JsonLimits = { depth: 100, word: 1000 }

/** The first thing in a JSON text that is past a limit. */
export interface JsonExcess {
  readonly offset: number
  readonly expected: string
}

class Excess extends Error {
  readonly found: JsonExcess

  constructor(offset: number, expected: string) {
    super(expected)
    this.found = { offset, expected }
  }
}

const nameValues = (most: string): string => `at most ${most} names and values`

/** Looks whether a JSON text is within limits, before anything is made of it. */
export function findJsonExcess(text: string, limits: JsonLimits): JsonExcess | undefined {
  const { depth: deepest, word, values = Number.POSITIVE_INFINITY, text: longest = values } = limits
  let count = 0
  const check = (size: number, most: number, offset: number, words: (most: string) => string): void => {
    if (size > most) throw new Excess(offset, words(most.toLocaleString('en')))
  }
  try {
    walkJson(text, {
      open(depth, offset) {
        check(++count, values, offset, nameValues)
        check(depth, deepest, offset, (most) => `lists and maps at most ${most} deep`)
      },
      scalar(kind, length, offset) {
        check(++count, values, offset, nameValues)
        if (kind === 'text') check(length, longest, offset, (most) => `texts of at most ${most} characters`)
        else check(length, word, offset, (most) => `numbers of at most ${most} digits`)
      },
    })
    return undefined
  } catch (error) {
    if (error instanceof Excess) return error.found
    throw error
  }
}
