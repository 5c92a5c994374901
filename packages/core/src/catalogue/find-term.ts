import { bucketKey } from './bucket-key.ts'
import type { BucketAddress, Catalogue, EntryList, TermBucket } from './catalogue.ts'

/** Loads a part of a catalogue by its address, relative to the catalogue's, and parses its JSON. */
export type LoadPart = (address: string) => Promise<unknown>

/** A stem of fewer letters is in too many words. */
const shortestStem = 4

/** The most letters that may follow a stem in an unknown form: endings are short, and what is longer is another word. */
const longestEnding = 6

/** The lists of the entries that have a term. */
export async function findTerm(
  { terms }: Catalogue,
  term: string,
  load: LoadPart,
): Promise<readonly EntryList[]> {
  const first = bucketIndex(terms, term)
  const own = await loadBucket(terms[first], load)
  if (Object.hasOwn(own.forms, term)) return listsOf(own, own.forms[term] ?? [])
  const others = terms.slice(first + 1).filter(({ from }) => from.startsWith(term))
  const buckets = [own, ...(await Promise.all(others.map((bucket) => loadBucket(bucket, load))))]
  const longer = buckets.flatMap((bucket) => {
    const places = Object.keys(bucket.forms).filter((form) => form.startsWith(term))
    return listsOf(bucket, new Set(places.flatMap((form) => bucket.forms[form] ?? [])))
  })
  return longer.length ? longer : listsOf(own, stemsWithin(own, term))
}

/** The lists of the entries that have a raw tag, folded. */
export async function findTag(
  { terms }: Catalogue,
  tag: string,
  load: LoadPart,
): Promise<readonly EntryList[]> {
  const form = `#${tag}`
  const bucket = await loadBucket(terms[bucketIndex(terms, form)], load)
  return listsOf(bucket, (Object.hasOwn(bucket.forms, form) && bucket.forms[form]) || [])
}

/** The last bucket that begins at or before a term; -1 where all begin after it. */
function bucketIndex(terms: readonly BucketAddress[], term: string): number {
  const key = bucketKey(term)
  const next = terms.findIndex(({ from }) => from > key)
  return (next < 0 ? terms.length : next) - 1
}

async function loadBucket(bucket: BucketAddress | undefined, load: LoadPart): Promise<TermBucket> {
  return bucket ? ((await load(bucket.address)) as TermBucket) : { forms: {}, stems: [] }
}

function listsOf({ stems }: TermBucket, places: Iterable<number>): EntryList[] {
  return Array.from(places, (place) => stems[place]?.[1] ?? [])
}

/** The places of the stems that a term begins with. Languages share words and stem them differently, so all of them count. */
function stemsWithin({ stems }: TermBucket, term: string): number[] {
  const { length } = [...term]
  return stems.flatMap(([stem], place) => {
    const letters = [...stem].length
    const isWithin = term.startsWith(stem) && letters >= shortestStem && length - letters <= longestEnding
    return isWithin ? [place] : []
  })
}
