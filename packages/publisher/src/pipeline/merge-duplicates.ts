import type { Post } from '@iom-feed/core'
import type { Placed } from '../sources/source.ts'
import { canonicalUrl } from './canonical-url.ts'
import { isUniversalId, type Merge, type Merged } from './merge.ts'

/**
 * Makes one of the posts that are the same in several sources: those at one address, and those of one id that is the same everywhere.
 *
 * The post of the source that the config names first stays, with what it says; what it does not say it takes from the others, and all
 * their tags. An address where one source has several posts is that of none of them; posts in different languages are never one.
 */
export function mergeDuplicates(posts: readonly Placed<Post>[]): Merged {
  const shared = findSharedAddresses(posts)
  const known = new Map<string, number>()
  const items: Placed<Post>[] = []
  const copies: Placed<Post>[][] = []
  const merges: Merge[] = []
  for (const other of posts) {
    const keys = listKeys(other.item, shared)
    const found = keys.find(({ key, by }) => {
      const place = known.get(key)
      const kept = place === undefined ? undefined : items[place]
      return kept && isSame(kept, other, by)
    })
    const place = found ? (known.get(found.key) as number) : items.length
    const kept = items[place]
    if (found && kept) {
      items[place] = { ...kept, item: unite(kept.item, other.item), ...uniteTranslations(kept, other) }
      merges.push({ kept, other, by: found.by, value: found.value })
    } else items.push(other)
    copies[place] = [...(copies[place] ?? []), other]
    for (const { key } of keys) if (!known.has(key)) known.set(key, place)
  }
  return { items, copies, merges }
}

interface Key {
  readonly key: string
  readonly by: 'id' | 'address'
  readonly value: string
}

function listKeys({ id, url }: Post, shared: ReadonlySet<string>): Key[] {
  const address = url && canonicalUrl(url)
  return [
    { key: `id ${id}`, by: 'id', value: id },
    ...(url && address && !shared.has(address)
      ? [{ key: `address ${address}`, by: 'address' as const, value: url }]
      : []),
  ]
}

/** Addresses that several posts of one source have, such as that of the site. */
function findSharedAddresses(posts: readonly Placed<Post>[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>()
  for (const { item, source } of posts) {
    if (item.url === undefined) continue
    const key = JSON.stringify([source, canonicalUrl(item.url)])
    owners.set(key, (owners.get(key) ?? new Set()).add(item.id))
  }
  const several = [...owners].filter(([, ids]) => ids.size > 1)
  return new Set(several.map(([key]) => (JSON.parse(key) as [unknown, string])[1]))
}

/** In one source, ids are told apart by `dropDuplicates`, but for a feed that lists a post twice. */
function isSame(kept: Placed<Post>, other: Placed<Post>, by: Key['by']): boolean {
  if (!isOneLanguage(kept.item, other.item)) return false
  if (kept.source === other.source) return by === 'id' && isRepeated(kept, other)
  return by === 'address' || isUniversalId(other.item.id)
}

function isRepeated(kept: Placed<Post>, other: Placed<Post>): boolean {
  const { url: first = '', title } = kept.item
  const { url: second = '', title: otherTitle } = other.item
  const isAtOnePlace = first && second ? canonicalUrl(first) === canonicalUrl(second) : title === otherTitle
  return kept.file === other.file && isAtOnePlace
}

function isOneLanguage({ language: one }: Post, { language: other }: Post): boolean {
  return one === undefined || other === undefined || one.split('-')[0] === other.split('-')[0]
}

function unite(kept: Post, other: Post): Post {
  const { id: _, number: __, language, languageSource, ...rest } = other
  return {
    ...rest,
    ...(kept.language === undefined && language && { language, ...(languageSource && { languageSource }) }),
    ...kept,
    tags: [...new Set([...kept.tags, ...other.tags])],
    authors: kept.authors.length > 0 ? kept.authors : other.authors,
  }
}

function uniteTranslations(
  { translations: one = [] }: Placed<Post>,
  { translations: other = [] }: Placed<Post>,
): Pick<Placed<Post>, 'translations'> {
  const translations = [...new Set([...one, ...other])]
  return translations.length > 0 ? { translations } : {}
}
