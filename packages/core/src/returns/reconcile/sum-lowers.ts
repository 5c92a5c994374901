import type { Family, Sum } from './family.ts'
import { lowersOf, type Model, saysMoreThanOwn } from './kin-bounds.ts'
import { addOwn, addTo } from './span-table.ts'
import type { State } from './standing.ts'

/**
 * Adds up what the parts of each sum have at least, after some standings have changed.
 *
 * @param before What stood before, from which unchanged parts are taken over.
 * @param standings What stands now.
 */
export function sumLowers(family: Family, before: State, standings: State['standings']): Float64Array[] {
  const sums: Float64Array[] = []
  const now: Model = { family, state: { standings, sums } }
  for (const [place, sum] of family.sums.entries()) {
    const table = Float64Array.from(before.sums[place] as Float64Array)
    for (const part of sum.parts) {
      if (!hasChanged(family, sum, part, before, standings)) continue
      addLowers({ family, state: before }, sum, part, -1, table)
      addLowers(now, sum, part, 1, table)
    }
    sums.push(table)
  }
  return sums
}

/** Whether what a part has at least may have changed. */
function hasChanged(
  { tracks, sums }: Family,
  { isComplete }: Sum,
  part: number,
  before: State,
  standings: State['standings'],
): boolean {
  const differs = (track: number) => before.standings[track]?.lower !== standings[track]?.lower
  if (differs(part)) return true
  const kin = tracks[part]
  if (isComplete || !kin) return false
  // Where partitions bear on a part, much may have changed it.
  if ([...kin.partOf, ...kin.wholeOf].some((place) => sums[place]?.isComplete)) return true
  return kin.contains.some((narrow) => differs(narrow) || isInPartition(tracks[narrow]?.partOf ?? [], sums))
}

function isInPartition(places: readonly number[], sums: readonly Sum[]): boolean {
  return places.some((place) => sums[place]?.isComplete)
}

/** Adds a part's lower bounds, times `sign`, to a table. */
function addLowers(model: Model, { isComplete }: Sum, part: number, sign: number, table: Float64Array): void {
  const { family, state } = model
  if (isComplete || !saysMoreThanOwn(family, part))
    addOwn(table, family.grid.length, state.standings[part], sign)
  else addTo(table, lowersOf(model, part), sign)
}
