import { canonicalLanguage } from '../language/canonical-language.ts'
import type { LanguageTag } from '../language/localized-text.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { foldText } from '../text/fold-text.ts'
import { checkBroader } from './check-broader.ts'
import type { Concept } from './concept.ts'
import { VocabularyError } from './vocabulary-error.ts'

/** Whom a name stands for in a language; `und` where it belongs to none. */
export interface ConceptName {
  /** The id of the concept. */
  readonly concept: string
  readonly language: LanguageTag
}

/** Concepts, and whom each name stands for. Made by `createVocabulary`. */
export interface Vocabulary {
  /** By id, in the order that they were given in. */
  readonly concepts: ReadonlyMap<string, Concept>
  /** By name, folded as `foldText` does. */
  readonly names: ReadonlyMap<string, readonly ConceptName[]>
  /** By name, folded and without accents. */
  readonly plainNames: ReadonlyMap<string, readonly ConceptName[]>
}

/**
 * Makes a vocabulary in which `resolveTag` finds concepts by their names.
 *
 * Names of a concept are its id and all its labels, folded as `foldText` does. One name may stand for two concepts only in
 * different languages; the language of the text that carries a tag then decides.
 *
 * @param concepts The concepts, in any order.
 * @returns The vocabulary. The terms are those of SKOS.
 * @throws {VocabularyError} Where two concepts have one id, or one name in one language, or where a broader concept is unknown or
 * circular. Its `code` and `path` say what and where.
 * @example
 * ```ts
 * import { createVocabulary, resolveTag } from '@iom-feed/core'
 *
 * const vocabulary = createVocabulary([
 *   { id: 'voluntary-return', prefLabel: { en: 'Return', fi: 'Vapaaehtoinen paluu' }, altLabel: { und: ['AVRR'] } },
 * ])
 * resolveTag(vocabulary, 'avrr') // => 'voluntary-return'
 * ```
 */
export function createVocabulary(concepts: readonly Concept[]): Vocabulary {
  const byId = new Map<string, Concept>()
  const names = new Map<string, ConceptName[]>()
  const plainNames = new Map<string, ConceptName[]>()
  for (const [index, concept] of concepts.entries()) {
    const { id } = concept
    if (byId.has(id)) {
      const message = `Cannot add concept "${id}": expected an id of its own, got that of an earlier concept`
      throw new VocabularyError('duplicate-id', `concepts[${index}].id`, message)
    }
    byId.set(id, concept)
    for (const [label, tag, path] of labelsOf(concept)) {
      const language = canonicalLanguage(tag) ?? tag
      const name = foldText(label)
      const known = names.get(name)?.find((other) => other.language === language)
      if (known && known.concept !== id) {
        const message = `Cannot name concept "${id}" "${label}" (${tag}): expected its own name, got one of "${known.concept}"`
        throw new VocabularyError('ambiguous-name', `concepts[${index}].${path}`, message)
      }
      add(names, name, { concept: id, language })
      add(plainNames, foldAccents(name), { concept: id, language })
    }
  }
  checkBroader(concepts, byId)
  return { concepts: byId, names, plainNames }
}

/** Every name of a concept, with its language and its place in the concept. */
function* labelsOf({ id, prefLabel, altLabel = {} }: Concept): Generator<[string, LanguageTag, string]> {
  yield [id, 'und', 'id']
  for (const [language, label] of Object.entries(prefLabel)) yield [label, language, `prefLabel.${language}`]
  for (const [language, labels] of Object.entries(altLabel)) {
    for (const [index, label] of labels.entries()) yield [label, language, `altLabel.${language}[${index}]`]
  }
}

function add(names: Map<string, ConceptName[]>, name: string, conceptName: ConceptName): void {
  const known = names.get(name)
  if (known) known.push(conceptName)
  else names.set(name, [conceptName])
}
