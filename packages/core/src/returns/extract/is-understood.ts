import { markAt, marksOf, type Sentence } from './read-sentence.ts'

/** Words of these kinds change nothing of what a sentence states beyond what is read of them. */
const harmless = new Set([
  ...[
    'qualifier',
    'person',
    'returnNoun',
    'returned',
    'chose',
    'return',
    'glue',
    'total',
    'totalOf',
    'subset',
  ],
  ...[
    'country',
    'group',
    'area',
    'areaTo',
    'areaFrom',
    'areaIn',
    'national',
    'to',
    'from',
    'in',
    'organisation',
  ],
  ...['countryWord', 'connector', 'relation', 'size', 'earlierMonth', 'earlierYear', 'plain'],
])

/**
 * Whether every word of a sentence, or of a part of it, is known, and known to take nothing back. Only where that is so of the whole sentence
 * is anything in it `sure`.
 */
export function isUnderstood(sentence: Sentence, from = 0, to: number = sentence.tokens.length): boolean {
  const known = new Set<number>()
  const places = [
    ...sentence.marks.filter(({ kind }) => harmless.has(kind)),
    ...sentence.numbers,
    ...sentence.dateNumbers,
    ...sentence.periods,
  ]
  for (const place of places) for (let at = place.from; at < place.to; at++) known.add(at)
  return sentence.tokens
    .slice(from, to)
    .every(
      ({ kind, text }, index) => known.has(from + index) || (kind === 'mark' && /^[.,:;!()–—-]$/.test(text)),
    )
}

/** Whether a sentence says that somebody went to a place that is no known country: `to Baghdad`. */
export function namesUnknownPlace(sentence: Sentence): boolean {
  const isUnknownName = (at: number): boolean => {
    const token = sentence.tokens[at]
    if (!token?.capital) return false
    return !marksOf(
      sentence,
      'area',
      'areaTo',
      'areaFrom',
      'areaIn',
      'national',
      'organisation',
      'plain',
      'month',
    ).some(({ from, to }) => from <= at && at < to)
  }
  const afterTo = marksOf(sentence, 'to').some(
    ({ to }) => isUnknownName(to) || (!!markAt(sentence, to, 'countryWord') && isUnknownName(to + 1)),
  )
  return afterTo || marksOf(sentence, 'placeForm').some(({ from }) => from > 0 && isUnknownName(from))
}
