import type { LanguageTag } from '../language/localized-text.ts'
import type { Post, PostKind } from '../post/post.ts'
import type { NamedConcept } from '../tag/concepts-named.ts'
import { foldText } from '../text/fold-text.ts'
import { searchForm, splitTerms, type Term } from '../text/search-terms.ts'

/** What a word has in common with the other words that are to be found by it. */
export interface WordAnalysis {
  readonly stem: string
  /** Other forms of the word that are to be found by, though no post uses them. */
  readonly forms?: readonly string[]
}

/** Finds the stem of a word, folded as `foldText` does, in a language (its primary subtag, such as `fi`). */
export type AnalyseWord = (word: string, language: LanguageTag) => WordAnalysis

/** What an index takes into account beside the texts of the posts. */
export interface IndexOptions {
  readonly concepts?: readonly NamedConcept[]
  readonly analyse?: AnalyseWord
}

/** The entries of a stem. */
export interface StemEntries {
  readonly stem: string
  readonly entries: readonly number[]
}

/** Which entries have each value of a facet, and each term: numbers, ascending. */
export interface EntryIndex {
  readonly languages: ReadonlyMap<LanguageTag, readonly number[]>
  readonly kinds: ReadonlyMap<PostKind, readonly number[]>
  /** By id. */
  readonly concepts: ReadonlyMap<string, readonly number[]>
  /** By raw tag, folded as `foldText` does; also tags that stand for a concept. */
  readonly tags: ReadonlyMap<string, readonly number[]>
  /** By form, with the stems that it has in the languages of the posts, each once. */
  readonly terms: ReadonlyMap<string, readonly StemEntries[]>
}

/**
 * Lists the entries by each value that they can be filtered by, and by each term that they can be found by.
 *
 * Terms are those of titles, texts, summaries and tags, and of the labels of concepts in every language, so that a reader finds what
 * is written in another. Words of one stem in one language share a list; words of an unknown language are their own stems.
 *
 * @param posts Posts with the numbers of their entries, in any order; those without a number are passed over.
 * @param options `concepts`: those that posts may carry, with their labels; `analyse` finds stems, and without it every word is its own.
 * @returns The lists.
 * @example
 * ```ts
 * import { indexEntries } from '@iom-feed/core'
 *
 * const post = { authors: [], concepts: [], language: 'fi' }
 * const index = indexEntries([
 *   { ...post, id: 'b', number: 1, title: 'Paluita', tags: ['AVRR'] },
 *   { ...post, id: 'a', number: 0, title: 'Paluu', tags: ['avrr'] },
 * ])
 * index.tags.get('avrr') // => [0, 1]
 * ```
 */
export function indexEntries(
  posts: readonly Post[],
  { concepts: known = [], analyse = ownStem }: IndexOptions = {},
): EntryIndex {
  const languages = new Map<LanguageTag, number[]>()
  const kinds = new Map<PostKind, number[]>()
  const concepts = new Map<string, number[]>()
  const tags = new Map<string, number[]>()
  const terms = createTermIndex(analyse)
  const labels = new Map(known.map((concept) => [concept.id, Object.entries(concept.labels)]))
  const numbered = posts.flatMap((post) => (post.number === undefined ? [] : [{ post, number: post.number }]))
  for (const { post, number } of numbered.sort((one, other) => one.number - other.number)) {
    if (post.language) add(languages, post.language, number)
    if (post.kind) add(kinds, post.kind, number)
    for (const id of post.concepts) add(concepts, id, number)
    // An id that no concept explains is a name like any other.
    for (const tag of new Set([...post.tags, ...post.concepts].map(foldText))) add(tags, tag, number)
    for (const id of post.concepts) {
      for (const [language, label] of labels.get(id) ?? []) terms.add(number, [label], language)
    }
    terms.add(number, [post.title, post.text, post.summary, ...post.tags], post.language)
  }
  return { languages, kinds, concepts, tags, terms: terms.byForm }
}

function ownStem(word: string): WordAnalysis {
  return { stem: word }
}

function add<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key)
  if (list) addNumber(list, number)
  else lists.set(key, [number])
}

/** Numbers come in ascending order, and those of an entry's posts one after the other. */
function addNumber(list: number[], number: number): void {
  if (list.at(-1) !== number) list.push(number)
}

interface TermIndex {
  readonly byForm: ReadonlyMap<string, readonly StemEntries[]>
  add(number: number, texts: readonly (string | undefined)[], language?: LanguageTag): void
}

type GrowingStem = StemEntries & { readonly entries: number[] }

function createTermIndex(analyse: AnalyseWord): TermIndex {
  const byForm = new Map<string, StemEntries[]>()
  const stems = new Map<string, GrowingStem>()
  /** By language, the stems of what stands between two spaces: to fold, split and stem it is dear, and it comes again and again. */
  const known = new Map<string, Map<string, readonly GrowingStem[]>>()

  function addForm(form: string, stem: StemEntries): void {
    const others = byForm.get(form)
    if (!others) byForm.set(form, [stem])
    else if (!others.includes(stem)) others.push(stem)
  }

  function learn({ form, word }: Term, language: LanguageTag): GrowingStem {
    const { stem, forms = [] } = analyse(word, language)
    const name = searchForm(stem)
    const key = `${language} ${name}`
    const entries = stems.get(key) ?? { stem: name, entries: [] }
    stems.set(key, entries)
    for (const other of [form, ...forms.flatMap((one) => splitTerms(one).map((term) => term.form))])
      addForm(other, entries)
    return entries
  }

  return {
    byForm,
    add(number, texts, tag = 'und') {
      const [language = ''] = tag.split('-', 1)
      const learned = known.get(language) ?? new Map<string, readonly GrowingStem[]>()
      known.set(language, learned)
      // Nothing that folding does reaches over a space.
      for (const part of texts.flatMap((text = '') => text.split(/[ \n]+/))) {
        let found = learned.get(part)
        if (!found) {
          found = splitTerms(part).map((term) => learn(term, language))
          learned.set(part, found)
        }
        for (const { entries } of found) addNumber(entries, number)
      }
    },
  }
}
