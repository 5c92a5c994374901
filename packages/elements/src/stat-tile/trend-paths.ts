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

/** The width of a month with the space around its bar. */
const step = 34

/** Draws a trend truthfully: a bar's area is its count, so that three months together are three wide, and a third as high. */
export function trendPaths(trend: readonly TrendPoint[]): TrendPaths {
  const bars = trend.map(({ period: { start, end }, value, qualifier }) => {
    const months = end - start + 1
    return { width: months * step, height: value / months, isExact: qualifier === 'exact' }
  })
  const highest = Math.max(...bars.map(({ height }) => height))
  const paths = { width: 1, past: '', now: '', rough: '' }
  for (const bar of bars) {
    const kind = bar.isExact ? (bar === bars.at(-1) ? 'now' : 'past') : 'rough'
    paths[kind] += `M${paths.width} 35v${(bar.height / highest || 0) * -34}h${bar.width - 10}V35z`
    paths.width += bar.width
  }
  return paths
}
