/** Numbers that look random and are the same for the same seed, on any machine. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number
  /** A whole number, at least 0 and below `limit`. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32: short, fast, and good enough for a corpus. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick(items) {
      if (items.length === 0) throw new RangeError('Cannot pick an item: expected some, got none')
      return items[below(items.length)] as (typeof items)[number]
    },
  }
}

/** The items in an order of chance. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const moved = shuffled[last] as Item
    shuffled[last] = shuffled[other] as Item
    shuffled[other] = moved
  }
  return shuffled
}
