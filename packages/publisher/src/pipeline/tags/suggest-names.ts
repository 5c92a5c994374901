import { foldText, type LanguageTag, type Vocabulary } from '@iom-feed/core'
import { distance } from 'fastest-levenshtein'
import { count } from '../../reading/count-words.ts'
import type { TagCounts, TagUse } from './count-tags.ts'

/** A tag that probably stands for a concept. */
export interface NameSuggestion {
  readonly tag: string
  readonly concept: string
  /** The language of the name, for `altLabel`. */
  readonly language: LanguageTag
  readonly by: 'spelling' | 'translation' | 'company'
  /** What tells so, with its counts, for the person who decides. */
  readonly evidence: string
}

/**
 * Suggests concepts for the tags that none knows: one whose name is nearly the same, one that the translations of its posts carry, or
 * one that its own posts carry, too. A tag for which two are as likely is left alone.
 *
 * It suggests to a person, so it may be wrong; but it says on how much it rests.
 */
export function suggestNames(counts: TagCounts, vocabulary: Vocabulary): NameSuggestion[] {
  return [...counts.unknown.values()].flatMap(
    (use) =>
      suggestBySpelling(use, vocabulary) ??
      suggestByTranslation(use, counts) ??
      suggestByCompany(use, counts) ??
      [],
  )
}

/** How many letters may differ: none of a short word, as `sota` is not `sopa`. */
function mostDifferent(name: string): number {
  return Math.min(2, Math.floor(name.length / 6 + 0.2))
}

function suggestBySpelling(use: TagUse, { names, concepts }: Vocabulary): NameSuggestion | undefined {
  const near = [...names]
    .flatMap(([name, meanings]) =>
      meanings.map((meaning) => ({ name, ...meaning, letters: distance(name, use.folded) })),
    )
    // What differs in its numbers is another thing: 2018, 2019.
    .filter(({ name, letters }) => letters <= mostDifferent(name) && digits(name) === digits(use.folded))
    .sort((one, other) => one.letters - other.letters || Number(isId(one)) - Number(isId(other)))
  const [best] = near
  if (!best || near.some((one) => one.concept !== best.concept && one.letters === best.letters))
    return undefined
  const label = labelOf(concepts, best.concept, best.name)
  return {
    tag: use.name,
    concept: best.concept,
    language: best.language,
    by: 'spelling',
    evidence: `differs from "${label}" by ${count(best.letters, 'letter')}; in ${count(use.entries.size, 'entry', 'entries')}`,
  }
}

/** The id of a concept is a name in no language, and mostly like one that is in one. */
function isId({ language }: { readonly language: LanguageTag }): boolean {
  return language === 'und'
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** A name as the vocabulary writes it. */
function labelOf(concepts: Vocabulary['concepts'], id: string, folded: string): string {
  const { prefLabel = {}, altLabel = {} } = concepts.get(id) ?? {}
  return (
    [...Object.values(prefLabel), ...Object.values(altLabel).flat()].find(
      (one) => foldText(one) === folded,
    ) ?? id
  )
}

/** The least share of a tag's entries that must agree. */
const leastShare = 0.6

/** In how many entries the translations of posts with the tag carry a concept that those posts lack. */
function suggestByTranslation(use: TagUse, { posts }: TagCounts): NameSuggestion | undefined {
  const support = new Map<string, Set<string>>()
  for (const post of posts.filter(({ unknown }) => unknown.includes(use.folded))) {
    const siblings = posts.filter(({ entry, language }) => entry === post.entry && language !== post.language)
    const missing = new Set(siblings.flatMap(({ concepts }) => concepts))
    for (const concept of post.concepts) missing.delete(concept)
    // Of several tags and several concepts nobody knows which belong together, unless other entries tell.
    for (const concept of missing) support.set(concept, (support.get(concept) ?? new Set()).add(post.entry))
  }
  const best = leading(support)
  if (!best || best.size / use.entries.size < leastShare) return undefined
  return {
    tag: use.name,
    concept: best.concept,
    language: use.language,
    by: 'translation',
    evidence: `${best.size} of its ${count(use.entries.size, 'entry', 'entries')} carry the concept in another language only`,
  }
}

/** Fewer entries than these may stand together by chance. */
const leastTogether = 3

/** A tag whose posts nearly all carry a concept, and which most posts with the concept have, is another word for it. */
function suggestByCompany(use: TagUse, { posts, concepts }: TagCounts): NameSuggestion | undefined {
  const support = new Map<string, Set<string>>()
  for (const post of posts.filter(({ unknown }) => unknown.includes(use.folded))) {
    for (const concept of post.concepts)
      support.set(concept, (support.get(concept) ?? new Set()).add(post.entry))
  }
  const best = leading(support)
  if (!best || best.size < leastTogether || best.size / use.entries.size < 0.9) return undefined
  const all = concepts.get(best.concept)?.size ?? 0
  if (best.size / all < 0.5) return undefined
  return {
    tag: use.name,
    concept: best.concept,
    language: 'und',
    by: 'company',
    evidence: `${best.size} of its ${count(use.entries.size, 'entry', 'entries')} carry the concept, which ${all} have`,
  }
}

/** The concept of most entries; none where two have as many. */
function leading(
  support: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly concept: string; readonly size: number } | undefined {
  const [best, next] = [...support].sort(([, few], [, many]) => many.size - few.size)
  if (!best || next?.[1].size === best[1].size) return undefined
  return { concept: best[0], size: best[1].size }
}
