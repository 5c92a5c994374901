import type { Concept } from '@iom-feed/core'
import * as v from 'valibot'
import {
  address,
  byLanguage,
  field,
  line,
  localizedText,
  oneOrMore,
  readLine,
  record,
} from '../reading/fields.ts'
import type { Source } from './source.ts'
import { yamlList } from './yaml-list.ts'

/** The concepts of a YAML file, in SKOS terms. */
export function yamlVocabulary(file: string): Source<Concept> {
  return yamlList(file, 'concept', concept)
}

/** An id is in the names of files. */
const longestId = 100

const conceptId = field('a lower-case id such as voluntary-return', (value) => {
  const text = readLine(value)
  return text && text.length <= longestId && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : undefined
})

const concept = record<Concept>('a concept such as { id: racism, prefLabel: { en: Racism } }', {
  id: conceptId,
  prefLabel: localizedText,
  altLabel: v.optional(
    byLanguage(
      'names by language, such as { und: [AVRR], en: [Return] }',
      oneOrMore('a list of names', line('a name')),
    ),
  ),
  broader: v.optional(oneOrMore('an id, or a list of ids', conceptId)),
  exactMatch: v.optional(oneOrMore('an address, or a list of addresses', address())),
})
