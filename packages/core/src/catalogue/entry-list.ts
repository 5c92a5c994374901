/**
 * Writes ascending numbers as the first, and then what each has more than the one before: small numbers, which compress well.
 *
 * @param numbers Whole numbers, each greater than the one before.
 * @returns As many numbers.
 * @example
 * ```ts
 * import { encodeList } from '@iom-feed/core'
 *
 * encodeList([3, 4, 9]) // => [3, 1, 5]
 * ```
 */
export function encodeList(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/**
 * Reads what `encodeList` wrote.
 *
 * @param gaps The first number, and what each next one has more.
 * @returns The numbers, ascending.
 * @example
 * ```ts
 * import { decodeList } from '@iom-feed/core'
 *
 * decodeList([3, 1, 5]) // => [3, 4, 9]
 * ```
 */
export function decodeList(gaps: readonly number[]): number[] {
  let sum = 0
  return gaps.map((gap) => {
    sum += gap
    return sum
  })
}

/** The numbers that are in any of some lists. */
export function uniteLists(lists: readonly Iterable<number>[]): Set<number> {
  const all = new Set<number>()
  for (const list of lists) for (const number of list) all.add(number)
  return all
}
