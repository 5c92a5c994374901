import { findDisclosures, type Observation, type StatedCount, type SuppressionPolicy } from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../../reading/source-problem.ts'
import type { Placed } from '../../sources/source.ts'
import { countOf } from './edition.ts'
import type { Ledger } from './ledger.ts'

/**
 * Finds the posts that give away a count which is kept back. The count is named by its row, and never shown.
 *
 * What is told was published before; only whoever can change it can take it back.
 */
export function findTellingPosts(
  { edition: { standing, before } }: Ledger,
  observations: readonly Placed<Observation>[],
  policies: readonly SuppressionPolicy[],
): readonly SourceProblem[] {
  const places = new Map(observations.map((placed) => [placed.item, placed]))
  // Of what was revised, the old count is public, and nobody minds that it is known.
  const stands = new Set(standing)
  const published = before.filter((observation) => stands.has(observation)).flatMap(countOf)
  const counts = standing.flatMap(countOf)
  const observationOf = new Map<StatedCount, Observation>(counts.map((count) => [count, count.observation]))
  return findDisclosures(counts, { policies, published }).flatMap(({ count, by, posts }): SourceProblem[] => {
    const observation = observationOf.get(count)
    const placed = observation && places.get(observation)
    if (!placed) return []
    const { file, line, item } = placed
    const told = posts.map((post) => `"${post}"`)
    const got =
      told.length > 0
        ? `${told.join(' and ')}; change the text, or no longer publish it`
        : `what is published already: ${by.map(({ source }) => source?.url ?? source?.name).join(', ')}`
    const expected = 'no post that gives it away'
    return [createProblem(`keep back "${item.id}"`, { file, line, expected, got })]
  })
}

/** Names the policies that protect nobody: a choice of the office, of which whoever builds the document should know. */
export function findDisabledPolicies(
  policies: readonly SuppressionPolicy[],
  file: string,
): readonly SourceProblem[] {
  return policies.flatMap(({ groups, measures, threshold }, index): SourceProblem[] => {
    if (threshold !== 'off') return []
    const path = `returns.suppression[${index}].threshold`
    const of = [
      groups ? `of the groups ${groups.join(', ')}` : 'of all groups',
      ...(measures ? [`of the measures ${measures.join(', ')}`] : []),
    ]
    const got = `"off": counts ${of.join(' and ')} are published however small they are`
    return [
      createProblem(`protect persons in small counts`, {
        file,
        path,
        expected: `a number in "${path}"`,
        got,
      }),
    ]
  })
}
