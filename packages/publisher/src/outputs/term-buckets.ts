import { bucketKey, type EntryIndex, type EntryList, type StemEntries, type TermBucket } from '@iom-feed/core'

/** How many characters of JSON a bucket holds, if its terms can be split: what a search for a word loads, so a few kB compressed. */
const fullBucket = 24_000

/** Forms that begin alike, and stay together. */
interface TermGroup {
  readonly key: string
  readonly forms: (readonly [form: string, stems: readonly StemEntries[]])[]
}

/** The lists of stems, as they are written. */
type WrittenLists = ReadonlyMap<StemEntries, EntryList>

/**
 * Puts terms and raw tags into buckets by their first letters.
 *
 * @param writeList Gives what a bucket says of a list.
 * @returns Buckets in the order of their keys, each with the key of its first term. Each is made when it is asked for.
 */
export function* makeBuckets(
  { terms, tags }: Pick<EntryIndex, 'terms' | 'tags'>,
  writeList: (entries: readonly number[]) => EntryList,
): Generator<readonly [from: string, bucket: TermBucket]> {
  const named = [...tags].map(([tag, entries]): TermGroup['forms'][number] => {
    const form = `#${tag}`
    return [form, [{ stem: form, entries }]]
  })
  const groups = groupByKey([...terms, ...named])
  let forms: TermGroup['forms'] = []
  let lists = new Map<StemEntries, EntryList>()
  let from = ''
  let size = 0
  for (const group of groups) {
    const added = writeLists(group, writeList)
    const length = sizeOf(group, added)
    if (size > 0 && size + length > fullBucket) {
      yield [from, makeBucket(forms, lists)]
      forms = []
      lists = new Map()
      size = 0
    }
    if (size === 0) from = group.key
    forms.push(...group.forms)
    for (const [stem, list] of added) lists.set(stem, list)
    size += length
  }
  if (size > 0) yield [from, makeBucket(forms, lists)]
}

function groupByKey(terms: Iterable<TermGroup['forms'][number]>): TermGroup[] {
  const groups = new Map<string, TermGroup>()
  for (const term of terms) {
    const key = bucketKey(term[0])
    const group = groups.get(key) ?? { key, forms: [] }
    groups.set(key, group)
    group.forms.push(term)
  }
  return [...groups.values()].sort((one, other) => compare(one.key, other.key))
}

function writeLists(
  { forms }: TermGroup,
  writeList: (entries: readonly number[]) => EntryList,
): WrittenLists {
  const stems = new Set(forms.flatMap(([, of]) => of))
  return new Map(Array.from(stems, (stem) => [stem, writeList(stem.entries)]))
}

function sizeOf({ forms }: TermGroup, lists: WrittenLists): number {
  const lengths = Array.from(lists, ([{ stem }, list]) => stem.length + JSON.stringify(list).length + 6)
  return lengths.reduce(
    (sum, length) => sum + length,
    forms.reduce((sum, [form]) => sum + form.length + 9, 0),
  )
}

/** Forms and stems in the order of their code units, so that the same posts give the same bytes. */
function makeBucket(forms: TermGroup['forms'], lists: WrittenLists): TermBucket {
  const sorted = [...forms].sort(([one], [other]) => compare(one, other))
  const stems = new Map<StemEntries, number>()
  for (const [, of] of sorted) for (const stem of of) if (!stems.has(stem)) stems.set(stem, stems.size)
  return {
    forms: Object.fromEntries(sorted.map(([form, of]) => [form, of.map((stem) => stems.get(stem) ?? 0)])),
    stems: Array.from(stems.keys(), (stem) => [stem.stem, lists.get(stem) ?? []] as const),
  }
}

/** By code units, as the keys of buckets are compared. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
