import type { LanguageTag, Vocabulary } from '@iom-feed/core'
import { distance } from 'fastest-levenshtein'
import { count } from '../../reading/count-words.ts'
import type { TagCounts, TagUse } from './count-tags.ts'

/** Tags that no concept knows and that probably are one, so a concept of their own. */
export interface ConceptSuggestion {
  readonly id: string
  /** By language, the names of it; the first of each is its label. */
  readonly names: ReadonlyMap<LanguageTag, readonly string[]>
  readonly evidence: string
}

/**
 * Suggests concepts for tags that are spellings of each other, or that stand alone in the translations of one text.
 *
 * @param taken tags, folded, for which a known concept was suggested
 */
export function suggestConcepts(
  { unknown, posts }: TagCounts,
  { concepts }: Vocabulary,
  taken: ReadonlySet<string>,
): ConceptSuggestion[] {
  const free = [...unknown.values()].filter(({ folded }) => !taken.has(folded))
  const isFree = new Set(free.map(({ folded }) => folded))
  const groups = new Map(free.map(({ folded }) => [folded, folded]))
  const reasons = new Map<string, string[]>()
  const join = (one: string, other: string, reason: string) => {
    const [first, second] = [rootOf(groups, one), rootOf(groups, other)]
    groups.set(second, first)
    reasons.set(one, [...(reasons.get(one) ?? []), reason])
  }
  for (const [index, one] of free.entries()) {
    for (const other of free.slice(index + 1)) {
      if (isSpelling(one, other))
        join(one.folded, other.folded, `"${one.name}" and "${other.name}" are spelt nearly alike`)
    }
  }
  for (const [pair, entries] of pairTranslations(posts, isFree)) {
    const [one = '', other = ''] = JSON.parse(pair) as string[]
    const [first, second] = [unknown.get(one)?.name, unknown.get(other)?.name]
    join(one, other, `"${first}" and "${second}" are alone in translations of ${count(entries.size, 'text')}`)
  }
  const members = new Map<string, TagUse[]>()
  for (const use of free)
    members.set(rootOf(groups, use.folded), [...(members.get(rootOf(groups, use.folded)) ?? []), use])
  const ids = new Set(concepts.keys())
  return [...members.values()]
    .filter((uses) => uses.length > 1)
    .flatMap(
      (uses) =>
        suggest(
          uses,
          ids,
          uses.flatMap(({ folded }) => reasons.get(folded) ?? []),
        ) ?? [],
    )
}

function rootOf(groups: ReadonlyMap<string, string>, name: string): string {
  const above = groups.get(name) ?? name
  return above === name ? name : rootOf(groups, above)
}

function isSpelling({ folded: one }: TagUse, { folded: other }: TagUse): boolean {
  const digits = (text: string) => text.replaceAll(/\D/g, '')
  const length = Math.min(one.length, other.length)
  return length >= 5 && digits(one) === digits(other) && distance(one, other) <= (length >= 12 ? 2 : 1)
}

/** Pairs of tags, each the only unknown one of its post, in the languages of one entry, with the entries that have them. */
function pairTranslations(
  posts: TagCounts['posts'],
  isFree: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const alone = posts.filter(({ unknown, concepts }) => unknown.length === 1 && concepts.length === 0)
  const pairs = new Map<string, Set<string>>()
  for (const one of alone) {
    for (const other of alone) {
      const names = [one.unknown[0] ?? '', other.unknown[0] ?? ''] as const
      if (one.entry !== other.entry || names[0] >= names[1] || !names.every((name) => isFree.has(name)))
        continue
      const key = JSON.stringify(names)
      pairs.set(key, (pairs.get(key) ?? new Set()).add(one.entry))
    }
  }
  return pairs
}

function suggest(
  uses: readonly TagUse[],
  ids: Set<string>,
  reasons: readonly string[],
): ConceptSuggestion | undefined {
  const ranked = [...uses].sort(
    (one, other) => other.entries.size - one.entries.size || (one.folded < other.folded ? -1 : 1),
  )
  const english = ranked.find(({ language }) => language === 'en') ?? ranked[0]
  const id = english && makeId(english.name, ids)
  if (id === undefined) return undefined
  ids.add(id)
  const names = new Map<LanguageTag, string[]>()
  for (const { name, language } of ranked) names.set(language, [...(names.get(language) ?? []), name])
  const entries = new Set(uses.flatMap((use) => [...use.entries]))
  return { id, names, evidence: `${reasons.join('; ')}; in ${count(entries.size, 'entry', 'entries')}` }
}

/** An id of Latin letters; none where the name has none, or where it is taken. */
function makeId(name: string, taken: ReadonlySet<string>): string | undefined {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return id === '' || taken.has(id) ? undefined : id
}
