/** What can vary, by name, and the levels that each can have. */
export type Factors = Readonly<Record<string, readonly string[]>>

/** One level of each factor. */
export type Row<F extends Factors> = { readonly [K in keyof F]: F[K][number] }

/**
 * A few of all combinations, such that each two levels of two factors stand together in at least one row: a pairwise covering array.
 *
 * Each row begins with a pair that is still missing, and takes for the rest what adds most of the others. The same factors give the
 * same rows.
 */
export function coverPairs<const F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors)
  const missing = new Set(
    names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .flatMap((other) => levelsOf(one).flatMap((a) => levelsOf(other).map((b) => key(one, a, other, b)))),
    ),
  )
  const rows: Row<F>[] = []
  let turns = 1
  for (const pair of missing) {
    const row: Record<string, string> = { ...JSON.parse(pair) }
    turns = 1
    for (const name of names) row[name] ??= bestLevel(name, row)
    for (const pair of pairsOf(row)) missing.delete(pair)
    rows.push(row as Row<F>)
  }
  return rows

  function levelsOf(name: string): readonly string[] {
    return factors[name] ?? []
  }

  function key(one: string, a: string, other: string, b: string): string {
    const isInOrder = names.indexOf(one) < names.indexOf(other)
    return JSON.stringify(isInOrder ? { [one]: a, [other]: b } : { [other]: b, [one]: a })
  }

  function pairsOf(row: Record<string, string>): string[] {
    const entries = Object.entries(row)
    return entries.flatMap(([one, a], index) =>
      entries.slice(index + 1).map(([other, b]) => key(one, a, other, b)),
    )
  }

  function bestLevel(name: string, row: Record<string, string>): string {
    const added = (level: string) =>
      Object.entries(row).filter(([other, b]) => missing.has(key(name, level, other, b))).length
    const levels = levelsOf(name)
    // Of what adds alike, each comes at its turn.
    const turn = Math.floor(rows.length / turns) % levels.length
    turns *= levels.length
    return [...levels.slice(turn), ...levels.slice(0, turn)].reduce((best, level) =>
      added(level) > added(best) ? level : best,
    )
  }
}
