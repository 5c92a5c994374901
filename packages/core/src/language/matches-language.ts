import { canonicalLanguage } from './canonical-language.ts'
import { languageScript } from './language-script.ts'
import type { LanguageTag } from './localized-text.ts'

/**
 * Tells whether a reader of one language accepts a text in another.
 *
 * One tag must be the other's prefix, subtag by subtag, whichever is longer (RFC 4647, section 3.3.1, both ways round): `en` and
 * `en-GB` match, `en-GB` and `en-US` do not. Tags that are written in different scripts never match: `ku` and `ku-Arab`.
 *
 * @param accepted The BCP 47 tag of what the reader accepts.
 * @param tag The BCP 47 tag of the text.
 * @returns Whether they match; `false` where either is no BCP 47 tag.
 * @example
 * ```ts
 * import { matchesLanguage } from '@iom-feed/core'
 *
 * matchesLanguage('en', 'en-GB') // => true
 * matchesLanguage('zh-Hant', 'zh-Hans') // => false
 * ```
 */
export function matchesLanguage(accepted: LanguageTag, tag: LanguageTag): boolean {
  const a = canonicalLanguage(accepted)
  const b = canonicalLanguage(tag)
  if (!a || !b) return false
  if (a === b) return true
  return (
    (`${a}-`.startsWith(`${b}-`) || `${b}-`.startsWith(`${a}-`)) && languageScript(a) === languageScript(b)
  )
}
