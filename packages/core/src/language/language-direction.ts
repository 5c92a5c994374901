import { languageScript } from './language-script.ts'
import type { LanguageTag } from './localized-text.ts'

/** The scripts of ISO 15924 that living languages write from right to left. */
const rightToLeft = 'Adlm Arab Aran Gara Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'

/** The languages of most posts, beside Arabic: no look at Unicode's likely subtags is needed, of which the first takes a browser 3 ms. */
const leftToRight: ReadonlySet<LanguageTag> = new Set(['en', 'fi', 'sv', 'ru'])

/**
 * Tells in which direction a language is written.
 *
 * The script decides, not the language: `ku` is written from left to right, `ku-Arab` and `ckb` from right to left. The script
 * comes from the tag, else from Unicode's likely subtags. (`Intl.Locale`'s own `textInfo` is not everywhere.)
 *
 * @param tag A BCP 47 tag.
 * @returns The value for an HTML `dir` attribute; `ltr` for a tag that is unknown or none at all.
 * @example
 * ```ts
 * import { languageDirection } from '@iom-feed/core'
 *
 * languageDirection('ckb') // => 'rtl'
 * languageDirection('ar-Latn') // => 'ltr'
 * ```
 */
export function languageDirection(tag: LanguageTag): 'ltr' | 'rtl' {
  if (leftToRight.has(tag)) return 'ltr'
  return tag === 'ar' || rightToLeft.includes(`${languageScript(tag)}`) ? 'rtl' : 'ltr'
}
