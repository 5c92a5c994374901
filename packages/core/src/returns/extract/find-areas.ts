import type { Mark } from './lexicon.ts'
import { markAt, type Sentence } from './read-sentence.ts'

/** A country in a sentence, and what the words around it make of it. */
export interface AreaMention {
  readonly code: string
  /** `plain` where nothing says it. */
  readonly role: 'to' | 'from' | 'in' | 'national' | 'organisation' | 'plain'
  readonly from: number
  readonly to: number
}

const roles: Readonly<Record<string, AreaMention['role']>> = {
  areaTo: 'to',
  areaFrom: 'from',
  areaIn: 'in',
  national: 'national',
}

/** Finds the countries of a sentence, each with its role: from its case, its preposition, or the country that it is listed with. */
export function findAreas(sentence: Sentence): AreaMention[] {
  const areas: AreaMention[] = []
  for (const mark of longestFirst(sentence.marks)) {
    const before = areas.at(-1)
    const role = roles[mark.kind] ?? roleBefore(sentence, mark, before)
    areas.push({ code: mark.value, role, from: mark.from, to: mark.to })
  }
  return areas
}

/** Of marks that overlap, the longest: `South Sudan` is not `Sudan`. */
function longestFirst(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.filter(({ kind }) => kind === 'area' || kind in roles)) {
    const last = kept.at(-1)
    if (!last || mark.from >= last.to) kept.push(mark)
    else if (mark.to > last.to) kept[kept.length - 1] = mark
  }
  return kept
}

function roleBefore(
  sentence: Sentence,
  { from }: Mark,
  before: AreaMention | undefined,
): AreaMention['role'] {
  const { tokens } = sentence
  if (markAt(sentence, from - 1, 'organisation')) return 'organisation'
  if (before && isListed(sentence, before.to, from)) return before.role === 'national' ? 'plain' : before.role
  let at = from - 1
  while (at > 0 && markAt(sentence, at, 'countryWord')) at--
  if (!tokens[at]) return 'plain'
  for (const role of ['to', 'from', 'in'] as const) if (markEnding(sentence, at + 1, role)) return role
  return 'plain'
}

/** Whether only commas, `and` and a number in brackets stand between two countries. */
function isListed(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 6) return false
  return sentence.tokens
    .slice(from, to)
    .every(({ text }) => /^(?:[,&()]|\d+|and|or|ja|sekä|tai|och|samt|eller)$/.test(text))
}

/** The mark of a kind that ends before a token. */
function markEnding(sentence: Sentence, to: number, kind: string): Mark | undefined {
  for (const from of [to - 1, to - 2]) {
    const mark = markAt(sentence, from, kind)
    if (mark?.to === to) return mark
  }
  return undefined
}
