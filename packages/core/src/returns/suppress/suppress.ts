import type { StatedCount } from '../count.ts'
import { coverZeros } from './cover-zeros.ts'
import { isKnown } from './known-parts.ts'
import type { Cell, LedgerRow } from './ledger-row.ts'
import { rowsOf } from './ledger-table.ts'
import { layTables, type PlacedTable } from './ledger-tables.ts'
import { protectTable } from './protect-table.ts'
import { protectWithin } from './protect-within.ts'
import type { Suppression, SuppressionDecision, SuppressionReason } from './suppression.ts'
import { defaultSuppressionPolicies, type SuppressionPolicy } from './suppression-policy.ts'
import { withholdQuotes } from './withhold-quotes.ts'

/** What `suppress` has to know besides the counts. */
export interface SuppressOptions {
  /** The first that fits a series decides. */
  readonly policies?: readonly SuppressionPolicy[]
  /** The counts that are public already: by earlier editions, teasers, quoted words. */
  readonly published?: readonly StatedCount[]
}

/**
 * Decides which counts may be published, so that none below its threshold can be worked out from all that is public.
 *
 * Whoever solves everything that is published, here and earlier, and knows that counts are whole numbers from 0 up, has to hold every
 * number from 1 to below the threshold possible for a small count, and a range at least as wide as the threshold for one that is kept back to
 * protect another. Counts of areas and months, their totals and running totals are one table: a series is published in a year as it
 * was asked for, or as the year's total, or not at all. Zeros are published, but not those of protected groups, nor those that
 * would show which areas are kept back. More may be kept back than is needed, never less; so no more is published when a
 * count is added.
 *
 * The rules are those of cell suppression (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4), with the
 * threshold of UNHCR's statistics for all persons.
 *
 * @param counts The counts that would be published. Where two state the same series and period, the earlier in the list holds.
 * @returns A decision for each count, in order, and the quotes that must not be published.
 * @example
 * ```ts
 * import { type Series, suppress } from '@iom-feed/core'
 *
 * const series: Series = {
 *   hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 * }
 * const count = (start: number, end: number, value: number) => ({
 *   series, period: { start, end }, interval: { lower: value, upper: value },
 * })
 * // January to March, January to April, and April, which is their difference.
 * const { decisions } = suppress([count(24216, 24218, 290), count(24216, 24219, 292), count(24219, 24219, 2)])
 * decisions.map(({ suppressed }) => suppressed) // => ['complementary', 'complementary', 'primary']
 * ```
 */
export function suppress<C extends StatedCount>(
  counts: readonly C[],
  { policies = defaultSuppressionPolicies, published = [] }: SuppressOptions = {},
): Suppression<C> {
  const decisions: SuppressionDecision<C>[] = []
  // Groups come after what is around them: a bound that is too low there gives their counts away.
  const lost = new Set<Cell>()
  for (const { table, above } of layTables(counts, published, policies)) {
    for (const cell of protect({ table, above })) lost.add(cell.of ?? cell)
    for (const row of rowsOf(table)) {
      for (const cell of row.cells) {
        const { index } = cell
        if (index !== undefined) decisions[index] = decide(counts[index] as C, row, cell, lost.has(cell))
      }
    }
  }
  return { decisions, withheld: withholdQuotes(decisions) }
}

function protect({ table, above }: PlacedTable): ReadonlySet<Cell> {
  if (above.length > 0) return protectWithin(table, above)
  const lost = protectTable(table)
  coverZeros(table)
  return lost
}

function decide<C extends StatedCount>(
  count: C,
  row: LedgerRow,
  { isSmall, isBarred, period }: Cell,
  alreadyDisclosed: boolean,
): SuppressionDecision<C> {
  if (!isSmall && !isBarred && isKnown(row.known, period))
    return { count, reasons: [], alreadyDisclosed: false }
  const reasons: SuppressionReason[] = [
    ...(isSmall ? (['below-threshold'] as const) : []),
    ...(isBarred ? (['yearly-totals-only'] as const) : []),
  ]
  return {
    count,
    suppressed: reasons.length > 0 ? 'primary' : 'complementary',
    reasons: reasons.length > 0 ? reasons : ['protects-others'],
    alreadyDisclosed,
  }
}
