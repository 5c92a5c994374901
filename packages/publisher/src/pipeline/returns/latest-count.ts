import { total } from '@iom-feed/core'
import type { Ledger, PublishedCount } from './ledger.ts'

/** Whether a count is of all persons, areas and programmes. */
export function isOfAll({ series }: PublishedCount, measure: string): boolean {
  const { counterpartArea, group, scope } = series
  return series.measure === measure && [counterpartArea, group, scope].every((code) => code === total)
}

/** The count that ends last; of those the one of most months, then the exact one, then the first. */
export function latest(counts: readonly PublishedCount[]): PublishedCount | undefined {
  return [...counts].sort(
    (one, other) =>
      other.period.end - one.period.end ||
      one.period.start - other.period.start ||
      Number(other.qualifier === 'exact') - Number(one.qualifier === 'exact'),
  )[0]
}

/** The ledger of one host area alone, that of the most counts: figures without a name are of one country. */
export function ofMainHost(ledger: Ledger): Ledger {
  const hosts = new Map<string, number>()
  for (const { series } of ledger.counts) hosts.set(series.hostArea, (hosts.get(series.hostArea) ?? 0) + 1)
  const [main] = [...hosts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
  return { ...ledger, counts: ledger.counts.filter(({ series }) => series.hostArea === main?.[0]) }
}
