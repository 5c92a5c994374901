import type { Concept } from './concept.ts'
import { VocabularyError } from './vocabulary-error.ts'

/** Throws where a broader concept is unknown, or where broader concepts lead back to where they began. */
export function checkBroader(concepts: readonly Concept[], byId: ReadonlyMap<string, Concept>): void {
  for (const [index, { id, broader = [] }] of concepts.entries()) {
    for (const [place, other] of broader.entries()) {
      const path = `concepts[${index}].broader[${place}]`
      if (!byId.has(other)) {
        const message = `Cannot place concept "${id}": expected the id of a broader concept, got "${other}"`
        throw new VocabularyError('unknown-broader', path, message)
      }
      if (leadsTo(other, id, byId)) {
        const message = `Cannot place concept "${id}" below "${other}": expected one that is not below "${id}", got one that is`
        throw new VocabularyError('circular-broader', path, message)
      }
    }
  }
}

/** Whether one gets from a concept to another by going to broader ones. */
function leadsTo(from: string, to: string, byId: ReadonlyMap<string, Concept>): boolean {
  const reached = new Set([from])
  // A set that grows while it is gone through is gone through to its new end.
  for (const id of reached) {
    for (const broader of byId.get(id)?.broader ?? []) reached.add(broader)
  }
  return reached.has(to)
}
