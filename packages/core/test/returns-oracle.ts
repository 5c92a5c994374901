import loadHighs from 'highs'
import { coveredPeriod } from '../src/returns/covered-period.ts'
import { defaultPolicy, intervalOf } from '../src/returns/interval.ts'
import type { Series } from '../src/returns/observation.ts'
import type { Period } from '../src/time/month.ts'
import { areas, counts, january, type World } from './returns-world.ts'

const highs = await loadHighs()

/** What an integer program says that a count may be; `undefined` where the reports contradict each other. */
export interface Answer {
  readonly lower: number
  readonly upper?: number
}

/** Asks HiGHS, which knows every month, area and group, for the least and the most that a count may be. */
export function askOracle(
  { observations, comparisons }: Pick<World, 'observations' | 'comparisons'>,
  months: number,
  series: Series,
  period: Period,
): Answer | undefined {
  const rows = observations.flatMap((observation) => {
    const interval = intervalOf(observation, defaultPolicy)
    const count = sumOf(observation.series, coveredPeriod(observation))
    if (!interval) return []
    return [
      `${count} >= ${interval.lower}`,
      ...(interval.upper === undefined ? [] : [`${count} <= ${interval.upper}`]),
    ]
  })
  for (const { series: one, period: own, otherPeriod, relation } of comparisons) {
    const difference = differenceOf(termsOf(one, own), termsOf(one, otherPeriod))
    const bounds = { more: '>= 1', fewer: '<= -1', equal: '= 0', 'at-least': '>= 0', 'at-most': '<= 0' }
    rows.push(`${difference} ${bounds[relation]}`)
  }
  const variables = Array.from({ length: months * areas.length * 4 }, (_, place) => `x${place}`)
  const solve = (goal: 'Minimize' | 'Maximize') =>
    highs.solve(
      [goal, ` obj: ${sumOf(series, period)}`, 'Subject To', ` c: ${variables[0]} >= 0`]
        .concat(
          rows.map((row, place) => ` c${place}: ${row}`),
          ['General', ` ${variables.join(' ')}`, 'End'],
        )
        .join('\n'),
    )
  const least = solve('Minimize')
  if (least.Status !== 'Optimal') return undefined
  const most = solve('Maximize')
  const lower = Math.round(least.ObjectiveValue)
  return most.Status === 'Optimal' ? { lower, upper: Math.round(most.ObjectiveValue) } : { lower }
}

/** The variables that a count adds up. */
function termsOf(series: Series, { start, end }: Period): number[] {
  const terms: number[] = []
  for (let month = start - january; month <= end - january; month++)
    for (const area of areas.keys())
      for (let kind = 0; kind < 4; kind++)
        if (counts(series, area, kind)) terms.push((month * areas.length + area) * 4 + kind)
  return terms
}

function sumOf(series: Series, period: Period): string {
  return termsOf(series, period)
    .map((place) => `x${place}`)
    .join(' + ')
}

function differenceOf(own: readonly number[], other: readonly number[]): string {
  const terms = [
    ...own.filter((place) => !other.includes(place)).map((place) => `+ x${place}`),
    ...other.filter((place) => !own.includes(place)).map((place) => `- x${place}`),
  ]
  return terms.length ? terms.join(' ') : '0 x0'
}
