/**
 * Folds what does not distinguish one name from another: case, width, spaces and hyphens.
 *
 * Compatibility forms become plain ones (Unicode NFKC); case is folded without regard to a locale (`ß` is `ss`, a final sigma a
 * sigma, and Turkish `ı` and `İ` are an `i`); every run of white space, hyphens, dashes and underscores becomes one space; and
 * what cannot be seen (soft hyphens, zero-width characters) goes. Accents stay: `säde` is not `sade`.
 *
 * @param text Any text.
 * @returns The folded text, without space at its ends; to fold it again changes nothing.
 * @example
 * ```ts
 * import { foldText } from '@iom-feed/core'
 *
 * foldText(' Vapaaehtoinen–PALUU ') // => 'vapaaehtoinen paluu'
 * ```
 */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Once is not enough: ẞ has a small letter and ß has large ones, which have others again.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/i\u0307/g, 'i')
      .replace(/ς/g, 'σ')
      .normalize('NFKC')
      .replace(/[\p{Dash}\p{Connector_Punctuation}\p{White_Space}]+/gu, ' ')
      .trim()
  )
}
