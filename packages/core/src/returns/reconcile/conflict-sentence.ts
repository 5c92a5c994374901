import { formatMonth, type Period } from '../../time/month.ts'
import { describeSeries } from '../describe-series.ts'
import type { Interval } from '../interval.ts'
import { type Fact, periodOf, type Span, statementOf } from './fact.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** What facts make of one count. */
export interface ImpliedCount {
  readonly span: Span
  readonly interval: Interval
}

/**
 * Says in one or two sentences, in English, which facts contradict each other, and how.
 *
 * @param conflict Two facts or more, or one that no counts satisfy; the one that was set aside last.
 * @param implied What the others make of the counts that the last one is about.
 */
export function conflictSentence(conflict: readonly Fact[], implied: readonly ImpliedCount[]): string {
  const last = conflict.at(-1)
  const names = new Set(conflict.map(({ series }) => describeSeries(series)))
  const areNamed = names.size > 1
  const subject = areNamed ? 'Counts' : `Counts of ${[...names].join('')}`
  const facts = joinTexts(conflict.map((fact) => factText(fact, areNamed)))
  const of = areNamed && last ? ` ${describeSeries(last.series)}` : ''
  const counts = implied.map(
    ({ span, interval }) => `${intervalText(interval)}${of} in ${periodText(periodOf(span))}`,
  )
  const others = conflict.length > 2 ? 'the others' : 'the other'
  const hint = counts.length ? ` By ${others}, there were ${joinTexts(counts)}.` : ''
  return `${subject} cannot ${conflict.length > 1 ? 'all ' : ''}be right: ${facts}.${hint}`
}

/** Such as `one, two and three`. */
function joinTexts(texts: readonly string[]): string {
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : texts.join('')
}

/** What a fact states, of when, and who says so. */
function factText(fact: Fact, isSeriesNamed: boolean): string {
  const { source, vintage } = statementOf(fact)
  const of = isSeriesNamed ? ` ${describeSeries(fact.series)}` : ''
  return `${statementText(fact, of)} (${[source.name, vintage].filter(Boolean).join(', ')})`
}

function statementText({ span, states }: Fact, of: string): string {
  const period = periodText(periodOf(span))
  if (states.kind === 'count') {
    const { value, qualifier } = states.observation
    return `${qualifier === 'exact' ? '' : `${qualifier} `}${value}${of} in ${period}`
  }
  const words = {
    more: 'more',
    fewer: 'fewer',
    equal: 'as many',
    'at-least': 'no fewer',
    'at-most': 'no more',
  }
  const { relation } = states.comparison
  return `${words[relation]}${of} in ${period} ${relation === 'equal' ? 'as' : 'than'} in ${periodText(periodOf(states.other))}`
}

/** Such as `May 2018`, `January–April 2018`, `December 2017–May 2018`. */
function periodText({ start, end }: Period): string {
  const [first, last] = [start, end].map((month) => {
    const [year, number] = formatMonth(month).split('-')
    return { name: monthNames[Number(number) - 1] ?? '', year: String(Number(year)) }
  })
  if (!first || !last) return ''
  if (start === end) return `${last.name} ${last.year}`
  return `${first.name}${first.year === last.year ? '' : ` ${first.year}`}–${last.name} ${last.year}`
}

function intervalText({ lower, upper }: Interval): string {
  if (upper === undefined) return `at least ${lower}`
  if (lower === upper) return `exactly ${lower}`
  return lower === 0 ? `at most ${upper}` : `between ${lower} and ${upper}`
}
