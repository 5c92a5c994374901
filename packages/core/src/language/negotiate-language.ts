import { canonicalLanguage } from './canonical-language.ts'
import type { LanguageTag } from './localized-text.ts'
import { matchesLanguage } from './matches-language.ts'

/**
 * Chooses, of the languages that there are, the one that a reader likes best.
 *
 * The first accepted language that has a match wins (RFC 4647, lookup); for it, the same tag goes before one that merely
 * matches as `matchesLanguage` says.
 *
 * @param accepted BCP 47 tags, the dearest first.
 * @param available BCP 47 tags.
 * @returns One of `available`, as it stands there, or `undefined` where none is accepted.
 * @example
 * ```ts
 * import { negotiateLanguage } from '@iom-feed/core'
 *
 * negotiateLanguage(['so', 'en'], ['fi', 'en-GB']) // => 'en-GB'
 * negotiateLanguage(['so'], ['fi', 'en-GB']) // => undefined
 * ```
 */
export function negotiateLanguage(
  accepted: readonly LanguageTag[],
  available: readonly LanguageTag[],
): LanguageTag | undefined {
  for (const wanted of accepted) {
    const canonical = canonicalLanguage(wanted)
    const found =
      available.find((tag) => canonical && canonicalLanguage(tag) === canonical) ??
      available.find((tag) => matchesLanguage(wanted, tag))
    if (found !== undefined) return found
  }
  return undefined
}
