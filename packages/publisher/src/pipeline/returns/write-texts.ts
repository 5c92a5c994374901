import type { LanguageTag, LocalizedText } from '@iom-feed/core'
import type { ReturnsWords } from './words/words.ts'
import { wordsOf } from './words/words-of.ts'

/** Writes a text in each language that there are words for; undefined where there are none for any. */
export function writeTexts(
  languages: readonly LanguageTag[],
  write: (words: ReturnsWords, language: LanguageTag) => string,
): LocalizedText | undefined {
  const texts = languages.flatMap((language): [LanguageTag, string][] => {
    const words = wordsOf(language)
    return words ? [[language, write(words, language)]] : []
  })
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

/** A text that begins with a capital, as a sentence does. */
export function asSentence(text: string, language: LanguageTag): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}
