import { type Catalogue, findEntries, type JsonFeed, type JsonItem, type PostFilter } from '@iom-feed/core'
import { type Answer, type Query, wantedTexts } from './query.ts'

/** The files that a query may fetch, and the pages that it fetches at the least: as the elements do. */
const mostFiles = 7
const fewestPages = 3

/** Asks our catalogue: the document is there, and holds the newest entries and the address of the catalogue. */
export async function ask(query: Query, [document, address]: readonly [JsonFeed, string]): Promise<Answer> {
  const loaded = new Map<string, Promise<unknown>>()
  const load = (url: string): Promise<unknown> => {
    const known = loaded.get(url) ?? fetch(url).then((response) => response.json())
    loaded.set(url, known)
    return known
  }
  const base = new URL(document._iom.catalogue ?? '', address).href
  const catalogue = (await load(base)) as Catalogue
  const part = (path: string): Promise<unknown> => load(new URL(path, base).href)
  const found = await findEntries(catalogue, [filterOf(query)], part)
  const items = byNumber(document.items)
  const pages = new Set<number>()
  const room = Math.max(fewestPages, mostFiles - loaded.size)
  for (const number of found.slice(0, wantedTexts)) {
    if (!items.has(number) && pages.size < room) pages.add(Math.floor(number / catalogue.page_length))
  }
  const read = [...pages].map(async (page) => (await part(catalogue.pages[page] ?? '')) as JsonFeed)
  for (const page of await Promise.all(read)) {
    for (const [number, item] of byNumber(page.items)) items.set(number, item)
  }
  const shown = found.slice(0, wantedTexts).flatMap((number) => items.get(number) ?? [])
  return { hits: found.length, shown: shown.map((item) => ({ id: item.id, text: item.content_text ?? '' })) }
}

function filterOf({ text, concept, language }: Query): PostFilter {
  return {
    ...(text !== undefined && { text }),
    ...(concept !== undefined && { tags: [concept] }),
    ...(language !== undefined && { languages: [language] }),
  }
}

/** Of an entry in several languages its first post. */
function byNumber(items: readonly JsonItem[]): Map<number, JsonItem> {
  const found = new Map<number, JsonItem>()
  for (const item of items) {
    const number = item._iom?.number
    if (number !== undefined && !found.has(number)) found.set(number, item)
  }
  return found
}
