import type { Family, Sum } from './family.ts'
import { lowersOf, type Model } from './kin-bounds.ts'
import { addLowers } from './span-table.ts'
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
    const known = before.sums[place] as Float64Array
    const changed = sum.parts.filter((part) => hasChanged(family, sum, part, before, standings))
    const table = changed.length ? known.slice() : known
    for (const part of changed) {
      addPart({ family, state: before }, sum, part, -1, table)
      addPart(now, sum, part, 1, table)
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
function addPart(model: Model, { isComplete }: Sum, part: number, sign: number, table: Float64Array): void {
  const { family, state } = model
  addLowers(table, family.grid.length, isComplete ? state.standings[part] : lowersOf(model, part), sign)
}
