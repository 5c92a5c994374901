import {
  coveredPeriod,
  defaultPolicy,
  intervalOf,
  type Observation,
  type Period,
  type Series,
} from '@iom-feed/core'

/**
 * Writes the linear program, in the LP format, for the least or most that a count may be: a variable for the persons of each month and area, and
 * of areas of which nothing is stated.
 *
 * @param observations Of one group.
 */
export function writeProgram(
  observations: readonly Observation[],
  asked: { readonly series: Series; readonly period: Period },
  goal: 'Minimize' | 'Maximize',
): string {
  const areas = ['others', ...new Set(observations.map(({ series }) => series.counterpartArea))].filter(
    (area) => area !== '_T',
  )
  const sumOf = ({ counterpartArea }: Series, { start, end }: Period): string => {
    const counted = counterpartArea === '_T' ? [...areas.keys()] : [areas.indexOf(counterpartArea)]
    return Array.from({ length: end - start + 1 }, (_, place) =>
      counted.map((area) => `x${start + place}_${area}`),
    )
      .flat()
      .join(' + ')
  }
  const rows = observations.flatMap((observation, place) => {
    const interval = intervalOf(observation, defaultPolicy)
    if (!interval) return []
    const sum = sumOf(observation.series, coveredPeriod(observation))
    return [
      ` l${place}: ${sum} >= ${interval.lower}`,
      ...(interval.upper === undefined ? [] : [` u${place}: ${sum} <= ${interval.upper}`]),
    ]
  })
  return [goal, ` count: ${sumOf(asked.series, asked.period)}`, 'Subject To', ...rows, 'End'].join('\n')
}
