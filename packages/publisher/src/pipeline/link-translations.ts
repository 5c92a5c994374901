import { groupEntries, type Post } from '@iom-feed/core'
import type { Placed } from '../sources/source.ts'
import { canonicalUrl } from './canonical-url.ts'
import { lowestId } from './lowest-id.ts'
import type { Merge, Merged } from './merge.ts'

/** Posts with their entries, and why they share them. */
export type Linked = Pick<Merged, 'items' | 'merges'>

/**
 * Makes one entry of the posts whose sources name each other's addresses as those of their translations (`hreflang`).
 *
 * It is called as the first of them that has an entry says, or else by the first of their ids, whatever their order. Posts that would bring a second one of a language into an entry are left apart, and
 * so are those of unknown language: which of them is meant, nobody can say.
 */
export function linkTranslations(posts: readonly Placed<Post>[]): Linked {
  const members = new Map(groupEntries(posts.map(({ item }) => item)).map(({ id, posts: own }) => [id, own]))
  const entryOf = new Map([...members].flatMap(([entry, own]) => own.map(({ id }) => [id, entry] as const)))
  const merges: Merge[] = []
  for (const { kept, other, url } of listPairs(posts)) {
    const [stays = '', goes = ''] = [entryOf.get(kept.item.id), entryOf.get(other.item.id)]
    const [some = [], more = []] = [members.get(stays), members.get(goes)]
    if (stays === goes || !haveOwnLanguages([...some, ...more])) continue
    for (const { id } of more) entryOf.set(id, stays)
    members.set(stays, [...some, ...more])
    members.delete(goes)
    merges.push({ kept, other, by: 'translation', value: url })
  }
  const items = posts.map((placed) => {
    const own = members.get(entryOf.get(placed.item.id) ?? '') ?? []
    return own.length > 1 ? { ...placed, item: { ...placed.item, entry: nameEntry(own) } } : placed
  })
  return { items, merges }
}

function nameEntry(posts: readonly Post[]): string {
  return posts.find(({ entry }) => entry !== undefined)?.entry ?? lowestId(posts)
}

/** The posts of which one names the address of the other, the one that stands first before. */
function listPairs(
  posts: readonly Placed<Post>[],
): { readonly kept: Placed<Post>; readonly other: Placed<Post>; readonly url: string }[] {
  const places = new Map<string, number>()
  for (const [index, { item }] of posts.entries()) {
    const address = item.url && canonicalUrl(item.url)
    if (address && !places.has(address)) places.set(address, index)
  }
  return posts.flatMap((placed, index) =>
    (placed.translations ?? []).flatMap((url) => {
      const place = places.get(canonicalUrl(url))
      const named = place === undefined ? undefined : posts[place]
      if (!named || place === undefined || place === index) return []
      return place < index ? [{ kept: named, other: placed, url }] : [{ kept: placed, other: named, url }]
    }),
  )
}

function haveOwnLanguages(posts: readonly Post[]): boolean {
  const languages = posts.map(({ language }) => language)
  return !languages.includes(undefined) && new Set(languages).size === languages.length
}
