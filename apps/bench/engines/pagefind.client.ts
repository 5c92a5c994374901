import { type Answer, type Query, wantedTexts } from './query.ts'

/** The part of Pagefind's client that is used here. */
interface Pagefind {
  search(
    text: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly { data(): Promise<{ readonly url: string; readonly content: string }> }[]
  }>
}

/** Asks Pagefind in the way that its documentation shows. */
export async function ask({ text, concept, language }: Query, _: unknown, folder: string): Promise<Answer> {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind
  // With an index for each language the page's own decides, and nothing is left to filter.
  const filtered = folder.includes('pagefind-one') ? language : undefined
  const filters = {
    ...(concept !== undefined && { concept }),
    ...(filtered !== undefined && { language: filtered }),
  }
  const { results } = await pagefind.search(text ?? null, { filters })
  const shown = await Promise.all(results.slice(0, wantedTexts).map((result) => result.data()))
  return { hits: results.length, shown: shown.map(({ url, content }) => ({ id: url, text: content })) }
}
