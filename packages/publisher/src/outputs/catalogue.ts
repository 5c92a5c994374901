import {
  type Catalogue,
  type ConceptCount,
  type EntryList,
  encodeList,
  foldText,
  indexEntries,
  type ListedConcept,
} from '@iom-feed/core'
import { hashedFile, type OutputFile } from '../files/output-file.ts'
import { analyseWord } from './analyse-word.ts'
import { pageLength } from './pages.ts'
import type { Publication } from './publication.ts'
import { makeBuckets } from './term-buckets.ts'

/** A list that takes more characters of JSON than this has a file of its own, as not all who load its neighbours want it. */
const longestInline = {
  /** Every search loads the catalogue, and few want any one list of it. */
  catalogue: 300,
  /** Who loads a bucket wants one of its lists, and another file costs another round trip. */
  bucket: 6000,
} as const

/**
 * The catalogue, which says what entries there are of each language, kind, concept and word, and its parts: the catalogue comes last.
 *
 * @param concepts The concepts of all posts.
 * @param pages The pages of the document, from the oldest.
 */
export function makeCatalogue(
  { posts, languages }: Publication,
  concepts: readonly ConceptCount[],
  pages: readonly OutputFile[],
): OutputFile[] {
  const parts = new Map<string, OutputFile>()
  const addPart = (name: string, value: unknown): string => {
    const file = hashedFile(`catalogue/${name}`, value)
    parts.set(file.path, file)
    return file.path.replace('catalogue/', '')
  }
  const writeList = createListWriter(longestInline.catalogue, addPart)
  const writeTermList = createListWriter(longestInline.bucket, addPart)
  const { terms, tags, ...index } = indexEntries(posts, { concepts, analyse: analyseWord })
  const listed = (entries: readonly number[] = []) => ({ posts: entries.length, list: writeList(entries) })
  const catalogue: Catalogue = {
    format: 1,
    posts: new Set(posts.map(({ number }) => number)).size,
    page_length: pageLength,
    pages: pages.map(({ path }) => `../${path}`),
    languages: languages.map(({ tag, name }) => ({
      tag,
      ...(name !== undefined && { name }),
      ...listed(index.languages.get(tag)),
    })),
    kinds: [...index.kinds].map(([kind, entries]) => ({ kind, ...listed(entries) })),
    concepts: concepts.map(
      ({ id, labels, aliases }): ListedConcept => ({
        id,
        labels,
        ...(aliases.length > 0 && { aliases }),
        ...listed(index.concepts.get(id)),
      }),
    ),
    // One after the other: all of them at once would take as much memory as the index.
    terms: Array.from(
      makeBuckets({ terms, tags: withoutConcept(tags, concepts) }, writeTermList),
      ([from, bucket]) => ({ from, address: addPart('terms', bucket) }),
    ),
  }
  return [...parts.values(), hashedFile('catalogue/catalogue', catalogue)]
}

/** Gives a list as it is written: itself, or the address of its file. */
function createListWriter(
  longest: number,
  addPart: (name: string, value: unknown) => string,
): (entries: readonly number[]) => EntryList {
  return (entries) => {
    const gaps = encodeList(entries)
    return JSON.stringify(gaps).length > longest ? addPart('list', gaps) : gaps
  }
}

/** The tags that are no name of a concept: one that is stands for the concept. */
function withoutConcept(
  tags: ReadonlyMap<string, readonly number[]>,
  concepts: readonly ConceptCount[],
): Map<string, readonly number[]> {
  const names = new Set(
    concepts.flatMap(({ id, labels, aliases }) => [id, ...Object.values(labels), ...aliases]).map(foldText),
  )
  return new Map([...tags].filter(([tag]) => !names.has(tag)))
}
