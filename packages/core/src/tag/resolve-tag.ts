import { canonicalLanguage } from '../language/canonical-language.ts'
import type { LanguageTag } from '../language/localized-text.ts'
import { matchesLanguage } from '../language/matches-language.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { foldText } from '../text/fold-text.ts'
import type { ConceptName, Vocabulary } from './vocabulary.ts'

/**
 * Finds the concept that a tag stands for.
 *
 * Case, width, spaces and hyphens do not matter (`foldText`). Accents do, as `säde` and `sade` may be two concepts; but a tag
 * without any that is no name itself is looked for among the names without theirs, and found where one concept alone is meant. Of
 * several concepts of one name that is meant which has it in the language of the text, else in no particular language.
 *
 * @param vocabulary Made by `createVocabulary`.
 * @param raw The tag as its author wrote it.
 * @param language The BCP 47 tag of the text that carries the tag, where it is known.
 * @returns The id of the concept, or `undefined` where there is none, or more than one that could be meant.
 * @example
 * ```ts
 * import { createVocabulary, resolveTag } from '@iom-feed/core'
 *
 * const vocabulary = createVocabulary([{ id: 'voice', prefLabel: { fi: 'Ääni', en: 'Voice' } }])
 * resolveTag(vocabulary, 'ÄÄNI') // => 'voice'
 * resolveTag(vocabulary, 'aani') // => 'voice'
 * resolveTag(vocabulary, 'silence') // => undefined
 * ```
 */
export function resolveTag(vocabulary: Vocabulary, raw: string, language?: LanguageTag): string | undefined {
  const name = foldText(raw)
  const meanings = vocabulary.names.get(name)
  if (meanings) return inLanguage(meanings, language)
  return foldAccents(name) === name ? onlyOne(vocabulary.plainNames.get(name) ?? []) : undefined
}

function inLanguage(meanings: readonly ConceptName[], language: LanguageTag = 'und'): string | undefined {
  return (
    onlyOne(meanings) ??
    onlyOne(meanings.filter((meaning) => meaning.language === canonicalLanguage(language))) ??
    onlyOne(meanings.filter((meaning) => matchesLanguage(language, meaning.language))) ??
    onlyOne(meanings.filter((meaning) => meaning.language === 'und'))
  )
}

function onlyOne(meanings: readonly ConceptName[]): string | undefined {
  const [id, ...others] = new Set(meanings.map(({ concept }) => concept))
  return others.length ? undefined : id
}
