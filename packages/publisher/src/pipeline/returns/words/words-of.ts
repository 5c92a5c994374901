import type { LanguageTag } from '@iom-feed/core'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { ReturnsWords } from './words.ts'

const words: Readonly<Record<string, ReturnsWords>> = { en, fi, sv }

/** The words for a language, or for the one that it is a form of; undefined where there are none: nothing is translated by guessing. */
export function wordsOf(language: LanguageTag): ReturnsWords | undefined {
  const [base = ''] = language.split('-')
  return Object.hasOwn(words, base) ? words[base] : undefined
}
