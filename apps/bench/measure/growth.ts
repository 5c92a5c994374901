/**
 * Finds the power with which a cost grows: the slope of the line that fits best through the logarithms.
 *
 * @param points Sizes and costs above 0, of two sizes at least.
 * @returns 1 where twice the size costs twice as much, 2 where it costs four times as much; `undefined` where there are too few points.
 */
export function fitGrowth(
  points: readonly { readonly size: number; readonly cost: number }[],
): number | undefined {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [meanOf(logs.map(({ x }) => x)), meanOf(logs.map(({ y }) => y))]
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
  if (spread === 0 || logs.length < 2) return undefined
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread
}
