import type { MeasureKind } from '../measure.ts'
import { type Series, seriesKey, total } from '../observation.ts'
import type { Span } from './fact.ts'
import { firstFrom, lastUpTo } from './sorted-places.ts'

/**
 * A series between two breaks, and its place among its kin: those of the same host area, measure, unit and scope. Other tracks and sums
 * are named by their place in the family.
 */
export interface Track {
  readonly index: number
  readonly series: Series
  readonly kind: MeasureKind
  /** The months between which the running total means one thing. */
  readonly range: Span
  /** Tracks that count everyone whom this one counts. */
  readonly within: number[]
  /** Tracks all of whose persons this one counts. */
  readonly contains: number[]
  /** Sums of which this is the whole. */
  readonly wholeOf: number[]
  /** Sums of which this is a part. */
  readonly partOf: number[]
}

/** Parts that count nobody twice, and their whole. */
export interface Sum {
  readonly whole: number
  readonly parts: readonly number[]
  /** Whether the parts are known to be all of the whole. */
  readonly isComplete: boolean
}

/** Series that may bound each other, and the months at which anything is stated of them. */
export interface Family {
  readonly tracks: readonly Track[]
  readonly sums: readonly Sum[]
  /** Month ends, ascending. Spans within the family are places in it. */
  readonly grid: readonly number[]
}

/** A text that the series of one family share. */
export function familyKey({ hostArea, measure, unit, scope }: Series): string {
  return JSON.stringify([hostArea, measure, unit, scope])
}

/** A text that names a series within all. A total over areas has no role, whether or not one is written. */
export function trackKey(series: Series): string {
  return seriesKey(withoutIdleRole(series))
}

/** The series without a role that says nothing. */
export function withoutIdleRole(series: Series): Series {
  if (series.counterpartArea !== total || series.areaRole === undefined) return series
  const { areaRole: _, ...rest } = series
  return rest
}

/** The series that count more than one does, nearest first: all groups, all areas, all of both. */
export function widerSeries(series: Series): { allGroups?: Series; allAreas?: Series } {
  const { areaRole: _, ...rest } = series
  return {
    ...(series.group !== total && { allGroups: { ...series, group: total } }),
    ...(series.counterpartArea !== total && { allAreas: { ...rest, counterpartArea: total } }),
  }
}

/** The least part of the grid that holds a span of months, for an upper bound; `undefined` where the grid ends before. */
export function spanAround({ grid }: Family, { from, to }: Span): Span | undefined {
  const [last, first] = [lastUpTo(grid, from), firstFrom(grid, to)]
  return last < 0 || first === grid.length ? undefined : { from: last, to: first }
}

/** The largest part of the grid within a span of months, for a lower bound; `undefined` where there is none. */
export function spanWithin({ grid }: Family, { from, to }: Span): Span | undefined {
  const [first, last] = [firstFrom(grid, from), lastUpTo(grid, to)]
  return first < last ? { from: first, to: last } : undefined
}

/** The tracks of each series, in time, by its `trackKey`. */
export function tracksByKey({ tracks }: Family): Map<string, Track[]> {
  const byKey = new Map<string, Track[]>()
  for (const track of tracks) {
    const key = trackKey(track.series)
    const known = byKey.get(key)
    if (known) known.push(track)
    else byKey.set(key, [track])
  }
  return byKey
}

/** Whether a span of months lies within the months of a track. */
export function isIn({ from, to }: Span, { range }: Track): boolean {
  return range.from <= from && to <= range.to
}

/** Whether a track counts all months of a span of the grid. */
export function countsAll({ grid }: Family, { range }: Track, from: number, to: number): boolean {
  return range.from <= (grid[from] as number) && (grid[to] as number) <= range.to
}

/** The places on the grid between which a track counts. */
export function placesOf({ grid }: Family, { range }: Track): Span {
  return { from: firstFrom(grid, range.from), to: lastUpTo(grid, range.to) }
}
