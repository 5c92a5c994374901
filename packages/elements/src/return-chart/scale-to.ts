/** Where an axis from 0 has its lines: at 3 to 5 round numbers, of which the last is not below the highest value. */
export function scaleTo(highest: number): { readonly ticks: readonly number[]; readonly top: number } {
  const rough = Math.max(highest / 4, 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const count = Math.max(Math.ceil(highest / step), 1)
  return { ticks: Array.from({ length: count + 1 }, (_, index) => index * step), top: count * step }
}
