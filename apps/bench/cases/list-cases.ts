import { returnLanguages } from '../corpus/make-return-posts.ts'
import type { ReturnsShape } from '../corpus/make-returns.ts'
import { formatCount } from '../report/format-number.ts'
import type { Case } from './case.ts'

/** A case of which the facts have to be written to a file first. */
export interface WorldCase extends Omit<Case, 'parameters'> {
  readonly shape: ReturnsShape
}

const twentyYears = { months: 240, areas: 200, groups: 3 }

/** All cases; of facts and counts, those up to a size. */
export function listCases(most: number): {
  readonly worlds: readonly WorldCase[]
  readonly others: readonly Case[]
} {
  const isWanted = ({ size }: { readonly size: number }) => size <= most
  return {
    worlds: [
      ...[1000, 3000, 10_000, 30_000, 100_000, factsOf(twentyYears)].map((facts) =>
        world('reconcile', 'facts', formatCount(facts), { ...twentyYears, facts }),
      ),
      ...[1, 5, 10, 20].map((years) =>
        world('reconcile', 'years', `${years}`, { months: years * 12, areas: 50, groups: 3 }),
      ),
      ...[1, 3].flatMap((groups) =>
        [10, 50, 200].map((areas) =>
          world('reconcile', 'series', `${areas} × ${groups}`, { months: 60, areas, groups }),
        ),
      ),
      ...[5, 20, 80].map((areas) =>
        world('solve', 'solver', `12 × ${areas}`, { months: 12, areas, groups: 1 }),
      ),
    ].filter(isWanted),
    others: [
      ...returnLanguages.map(
        (language): Case => ({
          kind: 'extract',
          table: 'posts',
          row: language,
          size: 1000,
          parameters: { language, posts: 1000 },
        }),
      ),
      ...returnLanguages.flatMap((language) =>
        [1000, 10_000, 100_000].map(
          (length): Case => ({
            kind: 'extract',
            table: `length ${language}`,
            row: `${language}, ${length / 1000} kB`,
            size: length,
            parameters: { language, length },
          }),
        ),
      ),
      ...[
        [12, 20],
        [12, 200],
        [60, 200],
        [120, 200],
      ]
        .map(
          ([months = 0, areas = 0]): Case => ({
            kind: 'suppress',
            table: 'suppress',
            row: `${months} × ${areas}`,
            size: factsOf({ months, areas, groups: 1 }),
            parameters: { months, areas },
          }),
        )
        .filter(isWanted),
    ],
  }
}

function world(kind: Case['kind'], table: string, row: string, shape: ReturnsShape): WorldCase {
  return { kind, table, row, size: shape.facts ?? factsOf(shape), shape }
}

/** Of each series, the totals of the areas among them, one a month. */
function factsOf({ months, areas, groups }: ReturnsShape): number {
  return months * (areas + 1) * groups
}
