/** The place of the first of ascending numbers that is not below a number; their count where all are. */
export function firstFrom(sorted: ArrayLike<number>, number: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the last of ascending numbers that is not above a number; -1 where all are. */
export function lastUpTo(sorted: ArrayLike<number>, number: number): number {
  const first = firstFrom(sorted, number)
  return sorted[first] === number ? first : first - 1
}
