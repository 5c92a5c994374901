import type { LanguageTag, LocalizedText } from './localized-text.ts'
import { negotiateLanguage } from './negotiate-language.ts'

/** A text, and the language that it is in. */
export interface PickedText {
  readonly text: string
  readonly language: LanguageTag
}

/**
 * Picks, of a text in several languages, the one that a reader likes best, and says its language.
 *
 * Where no language is accepted the map's first text is taken, so that a text is never lost. Empty texts are passed over.
 *
 * @param text A map from BCP 47 tag to plain text.
 * @param accepted BCP 47 tags, the dearest first.
 * @returns The text and its tag, or `undefined` where the map is empty.
 * @example
 * ```ts
 * import { pickText } from '@iom-feed/core'
 *
 * pickText({ en: 'Racism', fi: 'rasismi' }, ['fi-FI']) // => { text: 'rasismi', language: 'fi' }
 * pickText({ en: 'Racism' }, ['so']) // => { text: 'Racism', language: 'en' }
 * ```
 */
export function pickText(text: LocalizedText, accepted: readonly LanguageTag[]): PickedText | undefined {
  const all = Object.keys(text)
  const filled = all.filter((tag) => text[tag])
  const language = negotiateLanguage(accepted, filled) ?? filled[0] ?? all[0]
  return language === undefined ? undefined : { text: text[language] ?? '', language }
}
