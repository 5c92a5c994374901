import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonFeed, JsonItem } from '@iom-feed/core'

/** The posts of a corpus as a peer indexes them, from the files that our publisher reads. */
export async function readCorpus(folder: string): Promise<JsonItem[]> {
  const feeds = join(folder, 'feeds')
  const names = (await readdir(feeds)).sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10),
  )
  const items: JsonItem[] = []
  for (const name of names)
    items.push(...(JSON.parse(await readFile(join(feeds, name), 'utf8')) as JsonFeed).items)
  return items
}

/** What a post is found by: the same fields as in our catalogue. */
export function searchedText({ title, content_text, tags = [] }: JsonItem): string {
  return [title, content_text, ...tags].join('\n')
}
