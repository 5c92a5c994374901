import {
  type ConceptCount,
  countConcepts,
  foldText,
  type Post,
  resolveTag,
  type Vocabulary,
} from '@iom-feed/core'

/**
 * The concepts that posts carry, largest first, each with its other names: those of the vocabulary, and the tags of these posts that
 * stand for it.
 */
export function describeConcepts(posts: readonly Post[], vocabulary: Vocabulary): ConceptCount[] {
  const tags = new Map<string, Set<string>>()
  for (const post of posts) {
    for (const tag of post.tags) {
      const id = resolveTag(vocabulary, tag, post.language)
      if (id !== undefined) tags.set(id, (tags.get(id) ?? new Set()).add(tag))
    }
  }
  return countConcepts(posts).flatMap(({ id, posts: count }) => {
    const concept = vocabulary.concepts.get(id)
    if (!concept) return []
    const known = new Set(Object.values(concept.prefLabel).map(foldText))
    const names = [...Object.values(concept.altLabel ?? {}).flat(), ...(tags.get(id) ?? [])]
    const aliases = names.filter((name) => !known.has(foldText(name)) && known.add(foldText(name)))
    return [{ id, labels: concept.prefLabel, aliases, posts: count }]
  })
}
