import { foldText, type LanguageTag, type Post, resolveTags, type Vocabulary } from '@iom-feed/core'

/** A raw tag that no concept knows, and where it stands. */
export interface TagUse {
  /** As it is written most often. */
  readonly name: string
  /** As names are compared. */
  readonly folded: string
  /** The language that all of its posts are in; `und` where there are several, or none. */
  readonly language: LanguageTag
  /** The entries that it stands in. */
  readonly entries: ReadonlySet<string>
}

/** A post as tags see it: which tags are unknown, and which concepts the others stand for. */
interface TaggedPost {
  readonly entry: string
  readonly language: LanguageTag | undefined
  /** Folded. */
  readonly unknown: readonly string[]
  readonly concepts: readonly string[]
}

export interface TagCounts {
  readonly unknown: ReadonlyMap<string, TagUse>
  readonly posts: readonly TaggedPost[]
  /** By concept, the entries that carry it. */
  readonly concepts: ReadonlyMap<string, ReadonlySet<string>>
}

/** Counts the tags of posts that no concept knows. One that is a name of several concepts is known. */
export function countTags(posts: readonly Post[], vocabulary: Vocabulary): TagCounts {
  const spellings = new Map<string, Map<string, number>>()
  const languages = new Map<string, Set<LanguageTag>>()
  const entries = new Map<string, Set<string>>()
  const concepts = new Map<string, Set<string>>()
  const tagged = posts.map(({ id, entry = id, language, tags }): TaggedPost => {
    const resolved = resolveTags(vocabulary, tags, language)
    const unknown = resolved.unknown.filter((tag) => !vocabulary.names.has(foldText(tag)))
    for (const tag of unknown) {
      const folded = foldText(tag)
      const written = getOrMake(spellings, folded, () => new Map<string, number>())
      written.set(tag, (written.get(tag) ?? 0) + 1)
      getOrMake(languages, folded, () => new Set<LanguageTag>()).add(language ?? 'und')
      getOrMake(entries, folded, () => new Set<string>()).add(entry)
    }
    for (const concept of resolved.concepts) getOrMake(concepts, concept, () => new Set<string>()).add(entry)
    return { entry, language, unknown: unknown.map(foldText), concepts: resolved.concepts }
  })
  const uses = [...entries].map(([folded, found]): [string, TagUse] => {
    const [name = folded] = mostFrequent(spellings.get(folded) ?? new Map())
    const [language = 'und', ...others] = languages.get(folded) ?? []
    return [folded, { name, folded, language: others.length > 0 ? 'und' : language, entries: found }]
  })
  return { unknown: new Map(uses.sort(([one], [other]) => (one < other ? -1 : 1))), posts: tagged, concepts }
}

/** The one that is there most often; of several the first by code units. */
function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([name]) => name)
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
