import type { NumberMention } from './find-numbers.ts'
import type { Mark } from './lexicon.ts'
import type { Token } from './tokenize.ts'

/** A word that is a part of a period: `January`, `first`, `2018`. */
export interface PeriodPart {
  readonly kind: string
  readonly value: number
  readonly from: number
  readonly to: number
}

/** The words of one period, which stand side by side. */
export interface PeriodWords {
  readonly parts: readonly PeriodPart[]
  /** Whether `and` or `or` stands between them, and not `between` before them. */
  readonly joined?: 'and' | 'or'
  /** Whether the word before them may say that something was before, after or until then. */
  readonly loose: boolean
  readonly from: number
  readonly to: number
}

const partKinds = new Set([
  'month',
  'ordinal',
  'quarter',
  'half',
  'months',
  'thisYear',
  'yearStart',
  'lastYear',
  'lastMonth',
  'thisMonth',
  'until',
  'since',
])

/** Says a period only together with others. */
const helping = new Set(['ordinal', 'until', 'since', 'count', 'yearStart', 'between'])

/** More words than these part one period from the next. */
const mostFillers = 3

/**
 * Finds the words that periods are made of, each run of them as one period.
 *
 * @param dates Tokens that are parts of dates.
 */
export function findPeriods(
  sentence: readonly Token[],
  marks: readonly Mark[],
  numbers: readonly NumberMention[],
  dates: ReadonlySet<number>,
): PeriodWords[] {
  const parts = partsOf(marks, numbers).filter(({ from }) => !dates.has(from))
  const fillers = new Map(marks.filter(({ kind }) => kind === 'filler').map((mark) => [mark.from, mark.to]))
  const runs: PeriodPart[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    const end = run?.at(-1)?.to ?? 0
    if (run && part.from < end) continue
    if (run && bridges(end, part.from, fillers)) run.push(part)
    else runs.push([part])
  }
  return runs
    .filter((run) => run.some(({ kind }) => !helping.has(kind)))
    .map((run) => wordsOf(sentence, marks, run))
}

function wordsOf(
  sentence: readonly Token[],
  marks: readonly Mark[],
  run: readonly PeriodPart[],
): PeriodWords {
  const from = run[0]?.from ?? 0
  const to = run.at(-1)?.to ?? 0
  const within = (kind: string): boolean =>
    marks.some((mark) => mark.kind === kind && mark.from >= from && mark.to <= to)
  const between = marks.some((mark) => mark.kind === 'between' && mark.to >= from - 1 && mark.to <= to + 1)
  const joined = within('or') ? 'or' : within('and') && !between ? 'and' : undefined
  return { parts: run, from, to, ...(joined && { joined }), loose: isLoose(sentence, marks, from, to) }
}

/** Whether something else than `in` or `during` may stand before a period, or after it: `by April 2018`, `vuoteen 2018`. */
function isLoose(sentence: readonly Token[], marks: readonly Mark[], from: number, to: number): boolean {
  const isNear = ({ from: at, to: end }: Mark): boolean => at >= from - 4 && end <= to + 2
  if (marks.some((mark) => mark.kind === 'looseForm' && isNear(mark))) return true
  const before = sentence[from - 1]
  if (!before || (before.kind === 'mark' && before.text !== '-')) return false
  return !marks.some(
    (mark) =>
      mark.to === from && (mark.kind === 'inPeriod' || mark.kind === 'returned' || mark.kind === 'area'),
  )
}

function partsOf(marks: readonly Mark[], numbers: readonly NumberMention[]): PeriodPart[] {
  const found: PeriodPart[] = marks
    .filter(({ kind }) => partKinds.has(kind))
    .map(({ kind, value, from, to }) => ({ kind, value: +value, from, to }))
  const monthsAt = startsOf(marks, 'months')
  const ordinalsAt = startsOf(marks, 'ordinal')
  const nounsAt = startsOf(marks, 'person', 'returnNoun')
  const verbsAt = startsOf(marks, 'returned')
  const periodEnds = new Set(
    marks.flatMap(({ kind, to }) => (/^(month|months|quarter|half|inPeriod)$/.test(kind) ? [to] : [])),
  )
  for (const { value, from, to, yearLike } of numbers) {
    // `I april 2018 återvände` counts no 2,018.
    const counts = nounsAt.has(to) || (verbsAt.has(to) && !periodEnds.has(from))
    const beforeMonths = monthsAt.has(to) || (ordinalsAt.has(to) && monthsAt.has(to + 1))
    if (yearLike && !counts) found.push({ kind: 'year', value, from, to })
    else if (beforeMonths && value <= 12) found.push({ kind: 'count', value, from, to })
  }
  return found.sort((one, other) => one.from - other.from || other.to - one.to)
}

function startsOf(marks: readonly Mark[], ...kinds: readonly string[]): Set<number> {
  return new Set(marks.flatMap(({ kind, from }) => (kinds.includes(kind) ? [from] : [])))
}

/** Whether nothing but small words stands between two parts of a period. */
function bridges(from: number, to: number, fillers: ReadonlyMap<number, number>): boolean {
  let at = from
  for (let steps = 0; at < to && steps < mostFillers; steps++) at = fillers.get(at) ?? to + 1
  return at === to
}
