import type { Random } from './random.ts'

/** Gives a rank, 0 the most frequent. */
export type PickRank = (random: Random) => number

/** Gives ranks as often as their weights say. */
export function byWeight(weights: readonly number[]): PickRank {
  let sum = 0
  const sums = weights.map((weight) => {
    sum += weight
    return sum
  })
  return (random) => {
    const wanted = random.next() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/**
 * Gives ranks as often as words of a text have them: by the law of Zipf and Mandelbrot.
 *
 * @param offset Flattens the top: 0 for the law of Zipf alone.
 */
export function byZipf(
  ranks: number,
  { exponent = 1, offset = 0 }: { readonly exponent?: number; readonly offset?: number } = {},
): PickRank {
  return byWeight(Array.from({ length: ranks }, (_, rank) => (rank + 1 + offset) ** -exponent))
}
