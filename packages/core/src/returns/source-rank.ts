/** The sources that decide where facts contradict, where nothing else is declared: the office knows best what it did. */
export const defaultRanks: readonly string[] = ['office']

/** How much a source's word counts: 0 is the most. Sources that no rank is declared for come after all others. */
export function rankOf(source: string, ranks: readonly string[]): number {
  const rank = ranks.indexOf(source)
  return rank < 0 ? ranks.length : rank
}
