import type { Period } from '../../time/month.ts'

/** Counts of one series that lead to each other: between any two of the nodes the number of persons can be worked out. */
export interface Cluster {
  /** The first months of the periods, and the months after their ends, ascending. */
  readonly nodes: readonly number[]
}

/**
 * Joins the periods of one series by the months at which they meet.
 *
 * Periods that overlap without meeting bound each other, which no sum tells; they are joined too, as if all between them could be worked
 * out. That gives an attacker more than they have.
 */
export function joinForms(forms: readonly { readonly period: Period }[]): readonly Cluster[] {
  const sorted = forms
    .map(({ period }) => [period.start, period.end + 1] as const)
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
  const clusters: { nodes: Set<number>; end: number }[] = []
  for (const [start, end] of sorted) {
    const last = clusters.at(-1)
    // Clusters grow from left to right, so only the last can still meet what follows.
    if (last && start <= last.end) {
      last.nodes.add(start).add(end)
      last.end = Math.max(last.end, end)
    } else clusters.push({ nodes: new Set([start, end]), end })
  }
  return clusters.map(({ nodes }) => ({ nodes: [...nodes].sort((one, other) => one - other) }))
}
