import type { Concept } from '@iom-feed/core'
import type { WordList } from './make-vocabulary.ts'
import type { Random } from './random.ts'

/** Languages in which concepts have names: the office writes its tags in these. */
const namedIn = ['en', 'fi', 'sv'] as const

/** The first words of a language that a concept may be named after, as no two have one name. */
const topics = 400

/** Concepts with names in three languages and some synonyms, named after words that posts are about. */
export function makeConcepts(count: number, words: ReadonlyMap<string, WordList>, random: Random): Concept[] {
  const taken = new Set<string>()
  const nameIn = (language: string): string => {
    const list = words.get(language)
    if (!list) throw new Error(`Cannot name a concept: expected words of "${language}", got none`)
    for (;;) {
      const lexeme = list.lexemes[list.functionWords + random.below(topics)]
      const form = lexeme?.forms[0] ?? ''
      const name = random.next() < 0.4 ? `${form} ${list.pick(random)}` : form
      if (form.length >= 4 && !taken.has(name)) {
        taken.add(name)
        return name
      }
    }
  }
  return Array.from({ length: count }, (_, number) => {
    const prefLabel = Object.fromEntries(namedIn.map((language) => [language, nameIn(language)]))
    const others = namedIn.filter(() => random.next() < 0.6)
    const altLabel = Object.fromEntries(
      others.map((language) => [language, [nameIn(language), nameIn(language)]]),
    )
    return { id: `concept-${number}`, prefLabel, ...(others.length > 0 && { altLabel }) }
  })
}
