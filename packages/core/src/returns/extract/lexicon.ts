import type { Token } from './tokenize.ts'

/** A phrase of a language's words, found in a sentence. */
export interface Mark {
  readonly kind: string
  readonly value: string
  /** Tokens of the sentence; `to` is the first that is no longer in it. */
  readonly from: number
  readonly to: number
}

interface Word {
  readonly text: string
  readonly prefix: boolean
}

interface Entry {
  readonly kind: string
  readonly value: string
  readonly words: readonly Word[]
  /** Whether the first word has to begin with a capital letter. */
  readonly capital: boolean
}

/** Phrases by their first word, whole or the beginning of it. */
export interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Entry[]>
  readonly beginnings: ReadonlyMap<string, readonly Entry[]>
}

/** Phrases parted by `|`, of one kind or by value; `*` stands for any ending, a capital letter for a name. */
export type Phrases = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** Longer words hold no beginning that is looked for. */
const longestBeginning = 24

/** Prepares phrases so that a sentence is read in one pass. */
export function createLexicon(phrases: Phrases): Lexicon {
  const whole = new Map<string, Entry[]>()
  const beginnings = new Map<string, Entry[]>()
  for (const [kind, byValue] of Object.entries(phrases)) {
    const lists = typeof byValue === 'string' ? { '': byValue } : byValue
    for (const [value, list] of Object.entries(lists)) {
      for (const phrase of list.split('|')) add(phrase, kind, value)
    }
  }
  return { whole, beginnings }

  function add(phrase: string, kind: string, value: string): void {
    const words = phrase
      .toLowerCase()
      .split(' ')
      .map((text) => ({ text: text.replace('*', ''), prefix: text.endsWith('*') }))
    const [first] = words
    if (!first?.text) return
    const entries = first.prefix ? beginnings : whole
    const entry = { kind, value, words, capital: /^\p{Lu}/u.test(phrase) }
    const known = entries.get(first.text)
    if (known) known.push(entry)
    else entries.set(first.text, [entry])
  }
}

/** Finds all phrases in a sentence: of one kind only the longest from each token on. */
export function findMarks(sentence: readonly Token[], { whole, beginnings }: Lexicon): Mark[] {
  return sentence.flatMap((token, from) => {
    const found = new Map<string, Mark>()
    const consider = (entries: readonly Entry[] = []): void => {
      for (const { kind, value, words, capital } of entries) {
        const to = from + words.length
        const other = found.get(kind)
        if ((other && other.to > to) || (capital && !token.capital)) continue
        if (matches(sentence, from, words)) found.set(kind, { kind, value, from, to })
      }
    }
    const most = Math.min(token.text.length, longestBeginning)
    for (let length = 2; length <= most; length++) consider(beginnings.get(token.text.slice(0, length)))
    consider(whole.get(token.text))
    return [...found.values()]
  })
}

function matches(sentence: readonly Token[], from: number, words: readonly Word[]): boolean {
  return words.every(({ text, prefix }, index) => {
    const token = sentence[from + index]
    if (!token) return false
    return prefix ? token.text.startsWith(text) : token.text === text
  })
}
