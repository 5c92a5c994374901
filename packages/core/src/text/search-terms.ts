import { foldAccents } from './fold-accents.ts'
import { foldText } from './fold-text.ts'

/** A word of a text, by which the text is found. */
export interface Term {
  /** As it is looked for: folded, without accents, and with one letter for those of Arabic that stand for one another. */
  readonly form: string
  /** Folded, with its accents. */
  readonly word: string
}

/** Words, and within them the runs of letters of scripts that have no spaces between words. */
const spaceless = /([\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+)/u

/** Alef wasla, alef maqsura and Persian yeh, Persian kaf, and teh marbuta, with what each is taken for; a kashida is only a stroke. */
const arabicLetters = '\u0671\u0649\u06cc\u06a9\u0629\u0640'
const plainLetters = '\u0627\u064a\u064a\u0643\u0647'

/** What a word is looked for as: folded words that readers take for the same have the same form. */
export function searchForm(word: string): string {
  return foldAccents(word).replace(/[\u0640\u0671\u0649\u06cc\u06a9\u0629]/g, (letter) =>
    plainLetters.charAt(arabicLetters.indexOf(letter)),
  )
}

/**
 * Splits a text into the terms that it is found by: its words of two or more letters or digits.
 *
 * Where a script has no spaces between words, every two neighbouring letters are a term, and every letter is one.
 */
export function splitTerms(text: string): Term[] {
  const parts = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return parts
    .flatMap((part) => part.split(spaceless))
    .flatMap((word) => {
      if (!spaceless.test(word)) return { word, form: searchForm(word), least: 2 }
      const letters = [...word]
      const pairs = letters.slice(1).map((letter, before) => `${letters[before]}${letter}`)
      return [...letters, ...pairs].map((one) => ({ word: one, form: searchForm(one), least: 1 }))
    })
    .filter(({ form, least }) => [...form].length >= least)
}

/**
 * Finds the terms in what somebody types into a search field.
 *
 * Case, width, accents and the marks of Arabic are folded. A single letter says nothing and is left out, but for scripts that have
 * no spaces between words: of a run of those every two neighbouring letters are a term, so that a word is found in the middle of a
 * sentence.
 *
 * @param text What was typed.
 * @returns Each term once, in the order of the text.
 * @example
 * ```ts
 * import { searchTerms } from '@iom-feed/core'
 *
 * searchTerms('Återvändande, IOM:n') // => ['atervandande', 'iom']
 * searchTerms('国际移民') // => ['国际', '际移', '移民']
 * ```
 */
export function searchTerms(text: string): string[] {
  const forms = [...new Set(splitTerms(text).map(({ form }) => form))]
  // A single letter adds nothing to a pair that it is in.
  return forms.filter(
    (form) => /../u.test(form) || !forms.some((other) => other !== form && other.includes(form)),
  )
}
