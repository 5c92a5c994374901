import type { LanguageTag } from './localized-text.ts'

/**
 * Gives a language tag its canonical form, so that equal languages are equal strings.
 *
 * Case is put right and old codes are replaced (`iw` becomes `he`), as Unicode's UTS 35 says for BCP 47 tags.
 *
 * @param tag A tag such as `EN-gb`, from anywhere.
 * @returns The canonical tag, or `undefined` where the text is no BCP 47 tag (`en_GB`, `english language`).
 * @example
 * ```ts
 * import { canonicalLanguage } from '@iom-feed/core'
 *
 * canonicalLanguage('EN-gb') // => 'en-GB'
 * canonicalLanguage('no language') // => undefined
 * ```
 */
export function canonicalLanguage(tag: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
