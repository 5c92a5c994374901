import type { LocalizedText } from '../language/localized-text.ts'
import { foldText } from '../text/fold-text.ts'

/** What concepts of documents and of catalogues have in common. */
export interface NamedConcept {
  readonly id: string
  readonly labels: LocalizedText
  readonly aliases?: readonly string[]
}

/**
 * Finds the concepts that a name stands for, as filters take it.
 *
 * @param concepts The concepts of a feed.
 * @param name An id, a label in any language or an alias; folded as `foldText` does.
 * @returns The concepts that have the name: none where it is a raw tag, and seldom more than one.
 * @example
 * ```ts
 * import { conceptsNamed } from '@iom-feed/core'
 *
 * const concepts = [{ id: 'voluntary-return', labels: { en: 'Return', fi: 'Vapaaehtoinen paluu' }, aliases: ['AVRR'] }]
 * conceptsNamed(concepts, 'avrr').map(({ id }) => id) // => ['voluntary-return']
 * ```
 */
export function conceptsNamed<Concept extends NamedConcept>(
  concepts: readonly Concept[],
  name: string,
): Concept[] {
  const folded = foldText(name)
  return concepts.filter(({ id, labels, aliases = [] }) =>
    [id, ...Object.values(labels), ...aliases].some((other) => foldText(other) === folded),
  )
}
