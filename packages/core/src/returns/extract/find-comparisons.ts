import type { Period } from '../../time/month.ts'
import type { ComparisonDraft } from './candidate.ts'
import type { PeriodWords } from './find-periods.ts'
import type { Mark } from './lexicon.ts'
import { marksOf, type Sentence } from './read-sentence.ts'

/** Words for the other period of a comparison: `the month before`, `than in April`. */
export interface OtherPeriod {
  readonly kind: 'earlierMonth' | 'earlierYear' | 'period'
  readonly words?: PeriodWords
  readonly from: number
  readonly to: number
}

/** Finds the periods that a sentence compares with; they do not belong to its numbers. */
export function findOtherPeriods(sentence: Sentence): OtherPeriod[] {
  if (!marksOf(sentence, 'relation').length) return []
  const connectors = marksOf(sentence, 'connector')
  const followed = (from: number): boolean =>
    connectors.some(({ to, value }) => to <= from && from - to <= 2 && value === 'before')
  const preceded = (to: number): boolean =>
    connectors.some(({ from, value }) => from >= to && from - to <= 1 && value === 'after')
  const earlier = longestFirst(marksOf(sentence, 'earlierMonth', 'earlierYear'))
    .filter(({ from, to }) => {
      const isPeriod = sentence.periods.some((period) => period.from < to && from < period.to)
      return !isPeriod || followed(from) || preceded(to)
    })
    .map(({ kind, from, to }) => ({ kind: kind as OtherPeriod['kind'], from, to }))
  const named = sentence.periods
    .filter((words) => followed(words.from) || preceded(words.to))
    .filter(({ from, to }) => !earlier.some((mark) => mark.from < to && from < mark.to))
    .map((words) => ({ kind: 'period' as const, words, from: words.from, to: words.to }))
  return [...earlier, ...named].sort((one, other) => one.from - other.from)
}

/** Of marks that overlap, the first, which is the longest: `the previous month` and `previous month` are one. */
function longestFirst(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) if (mark.from >= (kept.at(-1)?.to ?? 0)) kept.push(mark)
  return kept
}

/** What stands on both sides of a comparison, as tokens of its sentence. */
export interface Comparison extends Pick<ComparisonDraft, 'relation' | 'size' | 'period' | 'otherPeriod'> {
  readonly relationMark: Mark
  readonly other: OtherPeriod
}

/**
 * Reads what a sentence compares its period with.
 *
 * @param base The period that the sentence is about.
 * @param periodOf Reads the words of another period.
 */
export function readComparisons(
  sentence: Sentence,
  others: readonly OtherPeriod[],
  base: Period,
  periodOf: (words: PeriodWords) => Period | undefined,
): Comparison[] {
  return others.flatMap((other, index) => {
    const relationMark = relationOf(sentence, other, others[index - 1]?.to ?? 0, others[index + 1]?.from)
    const otherPeriod = other.words ? periodOf(other.words) : shifted(base, other.kind)
    if (!relationMark || !otherPeriod || otherPeriod.end >= base.start) return []
    if (otherPeriod.end - otherPeriod.start !== base.end - base.start) return []
    const size = sizeOf(sentence, relationMark)
    const relation = relationMark.value as ComparisonDraft['relation']
    return { relation, ...(size && { size }), period: base, otherPeriod, relationMark, other }
  })
}

/** The word that says more or fewer: the nearest one before the other period, else after it. */
function relationOf(
  sentence: Sentence,
  other: OtherPeriod,
  after: number,
  before = Number.POSITIVE_INFINITY,
) {
  const relations = marksOf(sentence, 'relation').filter(({ from, to }) => from >= after && to <= before)
  return (
    relations.filter(({ to }) => to <= other.from).at(-1) ?? relations.find(({ from }) => from >= other.to)
  )
}

function sizeOf(sentence: Sentence, { from, to }: Mark): ComparisonDraft['size'] {
  const near = marksOf(sentence, 'size').find((mark) =>
    mark.to <= from ? from - mark.to <= 1 : mark.from - to <= 1,
  )
  return near?.value as ComparisonDraft['size']
}

function shifted({ start, end }: Period, kind: OtherPeriod['kind']): Period | undefined {
  if (kind === 'earlierYear') return { start: start - 12, end: end - 12 }
  return start === end ? { start: start - 1, end: end - 1 } : undefined
}
