import type { TrendPoint } from '@iom-feed/core'

/** The bars of a small chart that is 36 high, as SVG paths. */
export interface TrendPaths {
  width: number
  /** What was counted exactly, but for the last. */
  past: string
  /** The last, where it was counted exactly. */
  now: string
  /** What is said to be almost, over or about so much. */
  rough: string
}

/** The width of a month, or of a bar, with the space around it. */
const step = 34

/**
 * Draws a trend truthfully.
 *
 * Periods that follow on each other stand on an axis of months, and a bar's area is its count: three months together with 290 are
 * three months wide and 96.7 high. Periods that overlap, as running totals do, stand side by side and are as high as their count.
 */
export function trendPaths(trend: readonly TrendPoint[]): TrendPaths {
  const isSequence = trend.every(({ period }, index) => period.start > (trend[index - 1]?.period.end ?? -1))
  const bars = trend.map(({ period: { start, end }, value, qualifier }, index) => {
    const width = isSequence ? end - start + 1 : 1
    return { x: isSequence ? start : index, width, height: value / width, qualifier }
  })
  const highest = Math.max(1, ...bars.map(({ height }) => height))
  const first = bars[0]?.x ?? 0
  const paths = { width: 0, past: '', now: '', rough: '' }
  bars.forEach(({ x, width, height, qualifier }, index) => {
    const kind = qualifier !== 'exact' ? 'rough' : index < bars.length - 1 ? 'past' : 'now'
    const left = (x - first) * step
    paths.width = left + width * step
    paths[kind] += `M${left + 5} 35v${(height / highest) * -34}h${width * step - 10}V35z`
  })
  return paths
}
