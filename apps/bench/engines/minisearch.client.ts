import MiniSearch from 'minisearch'
import { type IndexedPost, options } from './minisearch-options.ts'
import { type Answer, type Query, wantedTexts } from './query.ts'

/** Loads the whole index and asks it; every word has to be there, and may go on. */
export async function ask({ text, concept, language }: Query, _: unknown, folder: string): Promise<Answer> {
  const response = await fetch(`${folder}index.json`)
  const index = MiniSearch.loadJSON<IndexedPost>(await response.text(), options)
  const results = index.search(text ?? MiniSearch.wildcard, {
    prefix: true,
    combineWith: 'AND',
    filter: (found) =>
      (concept === undefined || (found.concepts as string[]).includes(concept)) &&
      (language === undefined || found.language === language),
  })
  const shown = results
    .slice(0, wantedTexts)
    .map((found) => ({ id: String(found.id), text: String(found.text) }))
  return { hits: results.length, shown }
}
