import type { LanguageTag } from './localized-text.ts'

/** The ISO 15924 script that a language is written in, by Unicode's likely subtags: `Arab` for `pa-PK`, `Guru` for `pa`. */
export function languageScript(tag: LanguageTag): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    return undefined
  }
}
