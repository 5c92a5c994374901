import type { LanguageTag } from '../language/localized-text.ts'
import { foldText } from '../text/fold-text.ts'
import { resolveTag } from './resolve-tag.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the tags of a text stand for. */
export interface ResolvedTags {
  /** Ids of concepts, each once. */
  readonly concepts: readonly string[]
  /** The tags that no concept knows, as they were written, each once. */
  readonly unknown: readonly string[]
}

/**
 * Finds the concepts that the tags of a text stand for.
 *
 * @param vocabulary Made by `createVocabulary`.
 * @param tags The tags as their author wrote them.
 * @param language The language of the text.
 * @returns Concepts and unknown tags, each in the order of the tags.
 * @example
 * ```ts
 * import { createVocabulary, resolveTags } from '@iom-feed/core'
 *
 * const vocabulary = createVocabulary([{ id: 'racism', prefLabel: { en: 'Racism', fi: 'rasismi' } }])
 * resolveTags(vocabulary, ['rasismi', 'Racism', 'EURODAC']) // => { concepts: ['racism'], unknown: ['EURODAC'] }
 * ```
 */
export function resolveTags(
  vocabulary: Vocabulary,
  tags: readonly string[],
  language?: LanguageTag,
): ResolvedTags {
  const concepts = new Set<string>()
  const unknown = new Map<string, string>()
  for (const tag of tags) {
    const concept = resolveTag(vocabulary, tag, language)
    const folded = foldText(tag)
    if (concept !== undefined) concepts.add(concept)
    else if (!unknown.has(folded)) unknown.set(folded, tag)
  }
  return { concepts: [...concepts], unknown: [...unknown.values()] }
}
