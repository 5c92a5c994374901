import type { LanguageTag } from '../language/localized-text.ts'
import { matchesLanguage } from '../language/matches-language.ts'
import type { ConceptCount } from '../tag/concept.ts'
import { conceptsNamed } from '../tag/concepts-named.ts'
import { foldText } from '../text/fold-text.ts'
import { searchTerms, splitTerms } from '../text/search-terms.ts'
import type { Post, PostKind } from './post.ts'

/** What posts are wanted; a list that is empty or absent lets all pass. */
export interface PostFilter {
  /** BCP 47 tags, matched as `matchesLanguage` says. */
  readonly languages?: readonly LanguageTag[]
  /** Ids, labels or aliases of concepts, or raw tags. */
  readonly tags?: readonly string[]
  readonly kinds?: readonly PostKind[]
  /** Words that are looked for in titles, texts, tags and the labels of concepts, as `searchTerms` reads them; all of them, in any order. */
  readonly text?: string
}

/**
 * Selects posts by language, tag, kind and words: any value within each of the first three, and all of the four.
 *
 * A name of a known concept selects all posts of that concept, so that `AVRR` and `Vapaaehtoinen paluu` give one and the same
 * set; any other tag selects the posts that carry it. Both are folded as `foldText` does. A post of unknown language passes only
 * where no languages are asked for. A word is found where one begins with it; `findEntries` knows besides which words share a stem.
 *
 * @param posts Posts in any order.
 * @param filter What is wanted.
 * @param concepts The concepts of the feed, with their names.
 * @returns The posts that pass, in their order.
 * @example
 * ```ts
 * import { filterPosts } from '@iom-feed/core'
 *
 * const posts = [
 *   { id: 'a', tags: ['AVRR', 'Return'], authors: [], concepts: ['voluntary-return'] },
 *   { id: 'b', tags: ['health'], authors: [], concepts: [] },
 * ]
 * const concepts = [{ id: 'voluntary-return', labels: { fi: 'Vapaaehtoinen paluu' }, aliases: ['AVRR', 'Return'], posts: 1 }]
 * filterPosts(posts, { tags: ['vapaaehtoinen paluu'] }, concepts).map((post) => post.id) // => ['a']
 * ```
 */
export function filterPosts(
  posts: readonly Post[],
  { languages = [], tags = [], kinds = [], text = '' }: PostFilter,
  concepts: readonly ConceptCount[] = [],
): Post[] {
  const hasTag = tagTest(tags, concepts)
  const terms = searchTerms(text)
  return posts.filter(
    (post) =>
      (!languages.length ||
        languages.some((wanted) => post.language && matchesLanguage(wanted, post.language))) &&
      (!kinds.length || (post.kind && kinds.includes(post.kind))) &&
      (!tags.length || hasTag(post)) &&
      (!terms.length || hasTerms(post, terms, concepts)),
  )
}

function hasTerms(
  { title, text, summary, tags, concepts: ids }: Post,
  terms: readonly string[],
  concepts: readonly ConceptCount[],
): boolean {
  const labels = concepts.flatMap(({ id, labels: own }) => (ids.includes(id) ? Object.values(own) : []))
  const forms = splitTerms([title, text, summary, ...tags, ...labels].join('\n')).map(({ form }) => form)
  return terms.every((term) => forms.some((form) => form.startsWith(term)))
}

/** Tells whether a post carries one of the tags that are asked for. */
function tagTest(tags: readonly string[], concepts: readonly ConceptCount[]): (post: Post) => boolean {
  const ids = new Set<string>()
  const unknown = new Set<string>()
  for (const tag of tags) {
    const named = conceptsNamed(concepts, tag)
    for (const { id } of named) ids.add(id)
    if (!named.length) unknown.add(foldText(tag))
  }
  return (post) =>
    post.concepts.some((id) => ids.has(id)) ||
    (unknown.size > 0 && [...post.concepts, ...post.tags].some((name) => unknown.has(foldText(name))))
}
