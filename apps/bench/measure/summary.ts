/** The middle of some measurements, and how far they lie apart. */
export interface Summary {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly count: number
}

/** Sums some measurements up; undefined where there are none. */
export function summarise(values: readonly number[]): Summary | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  const [least] = sorted
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) return undefined
  const upper = sorted[Math.floor(sorted.length / 2)] ?? most
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? least
  return { median: (lower + upper) / 2, least, most, count: sorted.length }
}
