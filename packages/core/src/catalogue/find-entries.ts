import { matchesLanguage } from '../language/matches-language.ts'
import type { PostFilter } from '../post/filter-posts.ts'
import { conceptsNamed } from '../tag/concepts-named.ts'
import { foldText } from '../text/fold-text.ts'
import { searchTerms } from '../text/search-terms.ts'
import type { Catalogue, EntryList } from './catalogue.ts'
import { decodeList, uniteLists } from './entry-list.ts'
import { findTag, findTerm, type LoadPart } from './find-term.ts'

/**
 * Finds the entries that pass all of some filters, by the lists of a catalogue.
 *
 * An entry passes where its posts together have one of the values of each facet, and every term of the text. A term that posts use
 * finds all forms of its stem; one that they do not use finds the terms that begin with it; failing that, the stems of four
 * letters or more that it begins with and that at most six letters follow. Tags are the names of concepts or, where no concept has the name, raw tags.
 *
 * @param catalogue The catalogue.
 * @param filters What is wanted, as `filterPosts` takes it; none lets all entries pass.
 * @param load Loads a part of the catalogue by its address, which is relative to the catalogue's, and parses its JSON. It should
 * remember what it has loaded: parts never change.
 * @returns The numbers of the entries, newest first: as many as there are in the whole feed.
 * @throws What `load` rejects with.
 * @example
 * ```ts
 * import { type Catalogue, findEntries } from '@iom-feed/core'
 *
 * const catalogue: Catalogue = {
 *   format: 1,
 *   posts: 3,
 *   page_length: 20,
 *   pages: ['../pages/0.0123456789ab.json'],
 *   languages: [{ tag: 'fi', posts: 2, list: [0, 2] }],
 *   kinds: [],
 *   concepts: [{ id: 'racism', labels: { fi: 'rasismi' }, posts: 2, list: [1, 1] }],
 *   terms: [],
 * }
 * const load = () => Promise.reject(new Error('Nothing more is needed for this.'))
 * await findEntries(catalogue, [{ tags: ['Rasismi'], languages: ['fi'] }], load) // => [2]
 * ```
 */
export async function findEntries(
  catalogue: Catalogue,
  filters: readonly PostFilter[],
  load: LoadPart,
): Promise<number[]> {
  const facets = await Promise.all(filters.flatMap((filter) => facetsOf(catalogue, filter, load)))
  const [smallest, ...others] = facets.sort((one, other) => one.size - other.size)
  const found = smallest ?? new Array(catalogue.posts).keys()
  return [...found]
    .filter((number) => others.every((list) => list.has(number)))
    .sort((one, other) => other - one)
}

/** The entries that have one of the values of a facet, for each facet that is asked for. */
function facetsOf(
  catalogue: Catalogue,
  { tags = [], languages = [], kinds = [], text = '' }: PostFilter,
  load: LoadPart,
): Promise<Set<number>>[] {
  const unite = async (lists: Promise<readonly EntryList[]>[]) =>
    readLists((await Promise.all(lists)).flat(), load)
  const chosen = <T extends { readonly list: EntryList }>(
    values: readonly T[],
    isWanted: (value: T) => boolean,
  ) => Promise.resolve(values.filter(isWanted).map(({ list }) => list))
  const facets: Promise<Set<number>>[] = searchTerms(text).map((term) =>
    unite([findTerm(catalogue, term, load)]),
  )
  if (languages.length) {
    const isWanted = ({ tag }: { tag: string }) => languages.some((wanted) => matchesLanguage(wanted, tag))
    facets.push(unite([chosen(catalogue.languages, isWanted)]))
  }
  if (kinds.length) facets.push(unite([chosen(catalogue.kinds, ({ kind }) => kinds.includes(kind))]))
  if (tags.length) {
    facets.push(
      unite(
        tags.map((tag) => {
          const concepts = conceptsNamed(catalogue.concepts, tag)
          return concepts.length ? chosen(concepts, () => true) : findTag(catalogue, foldText(tag), load)
        }),
      ),
    )
  }
  return facets
}

async function readLists(lists: readonly EntryList[], load: LoadPart): Promise<Set<number>> {
  const read = lists.map(async (list) =>
    decodeList(typeof list === 'string' ? ((await load(list)) as readonly number[]) : list),
  )
  return uniteLists(await Promise.all(read))
}
