import { formatMonth, type Period } from '../../time/month.ts'
import type { Interval } from '../interval.ts'
import { type Series, total } from '../observation.ts'
import { type Fact, periodOf, statementOf } from './fact.ts'

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

/**
 * Says in one or two sentences which facts contradict each other, and how.
 *
 * @param conflict The facts; the one that was set aside last.
 * @param implied What the others make of the period of the last, where they say anything.
 */
export function conflictSentence(conflict: readonly Fact[], implied: Interval | undefined): string {
  const last = conflict.at(-1)
  const names = new Set(conflict.map(({ series }) => seriesText(series)))
  const facts = conflict.map((fact) => factText(fact, names.size > 1))
  const subject = names.size > 1 ? 'Counts' : `Counts of ${[...names].join('')}`
  const together = facts.length > 1 ? `${facts.slice(0, -1).join(', ')} and ${facts.at(-1)}` : facts.join('')
  const others = conflict.length > 2 ? 'the others' : 'the other'
  const hint =
    last && implied && conflict.length > 1
      ? ` By ${others}, ${periodText(periodOf(last.span))} is ${intervalText(implied)}.`
      : ''
  return `${subject} cannot all be right: ${together}.${hint}`
}

/** What a fact states, of when, and who says so. */
function factText(fact: Fact, isSeriesNamed: boolean): string {
  const { source, vintage } = statementOf(fact)
  const of = isSeriesNamed ? ` ${seriesText(fact.series)}` : ''
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

/** Such as `returns from FI to IQ (victims-of-trafficking)`. */
export function seriesText({ hostArea, counterpartArea, areaRole, measure, group }: Series): string {
  const area = areaRole === 'nationality' ? ` of nationals of ${counterpartArea}` : ` to ${counterpartArea}`
  const part = counterpartArea === total ? '' : area
  return `${measure} from ${hostArea}${part}${group === total ? '' : ` (${group})`}`
}

/** Such as `May 2018`, `January–April 2018`, `December 2017–May 2018`. */
export function periodText({ start, end }: Period): string {
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
