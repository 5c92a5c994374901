import { compareText } from '../../text/compare-text.ts'
import { kindOf, type MeasureKind } from '../measure.ts'
import { type Series, total } from '../observation.ts'
import type { Partition } from '../partition.ts'
import type { Span } from './fact.ts'
import { type Family, familyKey, type Sum, type Track, trackKey, widerSeries } from './family.ts'

export interface FamilyOptions {
  /** The months at which each series breaks, ascending, by its `trackKey`. */
  readonly breaks: ReadonlyMap<string, readonly number[]>
  readonly partitions: readonly Partition[]
  readonly measures: Readonly<Record<string, MeasureKind>>
}

/**
 * Relates the series of one family to each other.
 *
 * @param series At least one; all of one family. Totals that they are parts of are added, whether or not anything is stated of them.
 * @param grid The month ends at which anything is stated, ascending.
 */
export function buildFamily(
  series: readonly Series[],
  grid: readonly number[],
  options: FamilyOptions,
): Family {
  const [first] = series
  const partitions = options.partitions.filter(({ whole }) => first && familyKey(whole) === familyKey(first))
  const named = [...series, ...partitions.flatMap(({ whole, parts }) => [whole, ...parts])]
  const byArea = named.sort((one, other) => compareText(one.counterpartArea, other.counterpartArea))
  const byKey = tracksWithTotals(byArea, options)
  const tracks = [...byKey.values()].flat()
  const tracksFor = (one: Series) => byKey.get(trackKey(one)) ?? []
  const sums: Sum[] = []
  // Sums of areas add up what sums of partitions say, so those come first.
  for (const { whole, parts } of partitions)
    for (const track of tracksFor(whole)) addSum(sums, track, new Set(parts.flatMap(tracksFor)), true)
  const additive = tracks.filter(({ kind }) => kind === 'additive')
  for (const track of additive) {
    const { allGroups } = widerSeries(track.series)
    for (const wide of allGroups ? tracksFor(allGroups) : []) {
      if (!isOverlap(track.range, wide.range)) continue
      track.within.push(wide.index)
      wide.contains.push(track.index)
    }
  }
  for (const track of additive.filter(({ series: { counterpartArea } }) => counterpartArea === total))
    for (const parts of areasOf(track, additive)) addSum(sums, track, parts, false)
  return { tracks, sums, grid }
}

/** The tracks of series and of all totals that they are parts of, by `trackKey`. */
function tracksWithTotals(series: readonly Series[], options: FamilyOptions): Map<string, Track[]> {
  const byKey = new Map<string, Track[]>()
  let count = 0
  const wanted = [...series]
  // A list that grows while it is gone through is gone through to its new end.
  for (const one of wanted) {
    const key = trackKey(one)
    if (byKey.has(key)) continue
    const tracks = tracksOf(one, options, count)
    byKey.set(key, tracks)
    count += tracks.length
    if (tracks[0]?.kind === 'additive') wanted.push(...Object.values(widerSeries(one)))
  }
  return byKey
}

/** Relates parts that count nobody twice to their whole. */
function addSum(sums: Sum[], whole: Track, all: Iterable<Track>, isComplete: boolean): void {
  const parts = [...all].filter((part) => part !== whole && isOverlap(part.range, whole.range))
  whole.wholeOf.push(sums.length)
  for (const part of parts) part.partOf.push(sums.length)
  sums.push({ whole: whole.index, parts: parts.map(({ index }) => index), isComplete })
}

function tracksOf(series: Series, { breaks, measures }: FamilyOptions, index: number): Track[] {
  const months = breaks.get(trackKey(series)) ?? []
  const starts = [Number.NEGATIVE_INFINITY, ...months.map((month) => month - 1)]
  return starts.map((from, place) => ({
    index: index + place,
    series,
    kind: kindOf(series.measure, measures),
    range: { from, to: starts[place + 1] ?? Number.POSITIVE_INFINITY },
    within: [],
    contains: [],
    wholeOf: [],
    partOf: [],
  }))
}

/** The tracks of the areas of a total, by role: an area is the destination of some and the nationality of others. */
function areasOf({ series: { group } }: Track, tracks: readonly Track[]): Track[][] {
  const byRole = new Map<string | undefined, Track[]>()
  for (const track of tracks) {
    if (track.series.group !== group || track.series.counterpartArea === total) continue
    const known = byRole.get(track.series.areaRole)
    if (known) known.push(track)
    else byRole.set(track.series.areaRole, [track])
  }
  return [...byRole.values()]
}

function isOverlap(one: Span, other: Span): boolean {
  return Math.max(one.from, other.from) < Math.min(one.to, other.to)
}
